package org.mouakaba.person.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void isFoundUnderItsNewNameOnceItIsCorrected() {
        Person person = person("ياسين", "Yassine");
        person.identify(identity("كريم", null), TODAY);
        assertThat(person.searchKey()).contains(" krm ").doesNotContain("yassine");
    }

    @Test
    void hasAGivenNameInArabicOrLatinLetters() {
        assertThatThrownBy(() -> person(null, null))
                .isInstanceOf(RuleException.class)
                .hasMessage("person.nameMissing");
        assertThat(person(null, "Yassine").name().full().ar()).isEqualTo("Yassine");
    }

    @Test
    void hidesItsAddressOnceItIsProtected() {
        Person person = person("ياسين", null);
        person.protect();
        assertThat(person.protectedRecord()).isTrue();
        assertThat(person.contacts().addressHidden()).isTrue();
    }

    @Test
    void refusesAChangeFromAnOldVersion() {
        assertThatThrownBy(() -> person("ياسين", null).requireVersion(3)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static Person person(@Nullable String arabic, @Nullable String latin) {
        return Person.register(
                identity(arabic, latin),
                new PersonContacts(null, false, null, null, null, null, null, false, null),
                UUID.randomUUID(),
                TODAY);
    }

    private static PersonIdentity identity(@Nullable String arabic, @Nullable String latin) {
        return new PersonIdentity(
                new PersonName(arabic, null, latin, null, null, null),
                null,
                Sex.U,
                Birth.UNKNOWN,
                null,
                null,
                null,
                null,
                null);
    }
}
