package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.entity.Person;

class PersonAccessPolicyTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @Test
    void opensWhomTheUnitRegisteredToItsColleaguesAndToNobodyElse() {
        assertThat(PersonAccessPolicy.opensToUnit(of(HERE), person(), false, List.of()))
                .isTrue();
        assertThat(PersonAccessPolicy.opensToUnit(
                        of(HERE), person(), false, List.of(open(HERE, Confidentiality.STANDARD))))
                .isTrue();
        assertThat(PersonAccessPolicy.opensToUnit(of(ELSEWHERE), person(), true, List.of()))
                .isFalse();
        assertThat(PersonAccessPolicy.opensToUnit(of(null), person(), true, List.of()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Confidentiality.class,
            names = {"RESTRICTED", "SECRET"})
    void keepsThePersonOfARestrictedCaseFromColleaguesWhateverTheyScreen(Confidentiality confidentiality) {
        List<CarriedCase> open = List.of(open(HERE, confidentiality));
        assertThat(PersonAccessPolicy.opensToUnit(of(HERE), person(), false, open))
                .isFalse();
        assertThat(PersonAccessPolicy.opensToUnit(of(HERE), person(), true, open))
                .isFalse();
    }

    @Test
    void opensAProtectedPersonToWhoScreensHerUntilThereIsACase() {
        Person secret = person();
        secret.protect();
        assertThat(PersonAccessPolicy.opensToUnit(of(HERE), secret, false, List.of()))
                .isFalse();
        assertThat(PersonAccessPolicy.opensToUnit(of(HERE), secret, true, List.of()))
                .isTrue();
    }

    @Test
    void tellsOfAProtectedPersonOnlyTheUnitThatCarriesHer() {
        List<CarriedCase> elsewhere = List.of(open(ELSEWHERE, Confidentiality.SECRET));
        assertThat(PersonAccessPolicy.answersFor(of(ELSEWHERE), person(), elsewhere))
                .isTrue();
        assertThat(PersonAccessPolicy.answersFor(of(HERE), person(), elsewhere)).isFalse();
        assertThat(PersonAccessPolicy.answersFor(of(HERE), person(), List.of())).isTrue();
        assertThat(PersonAccessPolicy.answersFor(of(ELSEWHERE), person(), List.of()))
                .isFalse();
    }

    private static Actor of(@Nullable UUID unit) {
        return new Actor("x", Set.of(Role.SOCIAL_WORKER), UUID.randomUUID(), unit, null, null, Set.of());
    }

    private static CarriedCase open(UUID unit, Confidentiality confidentiality) {
        return new CarriedCase(UUID.randomUUID(), UUID.randomUUID(), unit, confidentiality);
    }

    private static Person person() {
        return Person.register(
                new PersonIdentity(
                        new PersonName("هند", null, null, null, null, null),
                        null,
                        Sex.F,
                        Birth.UNKNOWN,
                        null,
                        null,
                        null,
                        null,
                        null),
                new PersonContacts(null, false, null, null, null, null, null, false, null),
                HERE,
                LocalDate.of(2026, 11, 23));
    }
}
