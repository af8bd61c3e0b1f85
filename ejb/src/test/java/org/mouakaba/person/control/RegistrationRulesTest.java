package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.Sex;

class RegistrationRulesTest {

    private static final Birth ROUGH = new Birth(LocalDate.of(2017, 1, 1), BirthPrecision.ESTIMATED);
    private static final List<PhoneEntry> PHONE = List.of(new PhoneEntry("+212600000001", true, null));

    @Test
    void isCompleteWithARoughBirthDateAndATelephone() {
        assertThat(complete("Yassine", Sex.M, ROUGH, "04.421", "ARY", PHONE, null))
                .isTrue();
    }

    @Test
    void takesWordsForHowSheIsReachedWhereThereIsNoTelephone() {
        assertThat(complete("Yassine", Sex.M, ROUGH, "04.421", "ARY", List.of(), " "))
                .isFalse();
        assertThat(complete("Yassine", Sex.M, ROUGH, "04.421", "ARY", List.of(), "by the school head"))
                .isTrue();
    }

    @Test
    void wantsEachOfTheRest() {
        assertThat(complete(null, Sex.M, ROUGH, "04.421", "ARY", PHONE, null)).isFalse();
        assertThat(complete("Yassine", Sex.U, ROUGH, "04.421", "ARY", PHONE, null))
                .isFalse();
        assertThat(complete("Yassine", Sex.M, Birth.UNKNOWN, "04.421", "ARY", PHONE, null))
                .isFalse();
        assertThat(complete("Yassine", Sex.M, ROUGH, null, "ARY", PHONE, null)).isFalse();
        assertThat(complete("Yassine", Sex.M, ROUGH, "04.421", null, PHONE, null))
                .isFalse();
    }

    private static boolean complete(
            @Nullable String latin,
            Sex sex,
            Birth birth,
            @Nullable String territory,
            @Nullable String language,
            List<PhoneEntry> phones,
            @Nullable String rule) {
        return RegistrationRules.complete(
                new PersonIdentity(
                        new PersonName("ياسين", "الوزاني", latin, "Ouazzani", null, null),
                        null,
                        sex,
                        birth,
                        null,
                        null,
                        null,
                        null,
                        null),
                new PersonContacts(language, false, null, null, territory, null, null, false, rule),
                phones);
    }
}
