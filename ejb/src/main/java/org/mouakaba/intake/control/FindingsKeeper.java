package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/** Keeps what screening found: its codes are known, and it is as confidential as the findings ask for. */
public class FindingsKeeper {

    @Inject
    Admissions admissions;

    @Inject
    ImmediateEffects effects;

    @Inject
    PersonQueries persons;

    @Inject
    SettingQueries settings;

    @Inject
    Clock clock;

    /** For the caller who screens it: she may read whom it is about. */
    public void keep(Notification notification, Screening screening) {
        screening.concerns().forEach(code -> admissions.requireChoosable("protection_concern", code, "concerns"));
        if (screening.category() != null) {
            admissions.requireChoosable("beneficiary_category", screening.category(), "category");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
        notification.screen(
                screening,
                ConfidentialityRules.of(
                        screening,
                        harmed(notification, screening.byPartner(), today),
                        settings.inForce(ConfidentialityRules.PREFIX, today)),
                admissions.due(notification, screening.risk()));
        effects.of(notification);
    }

    /**
     * What the register knows comes before what was told. It tells the caller the year of birth only: in the year of
     * somebody's majority a girl counts as a woman and a boy as a child, which protects both.
     */
    private Set<Harmed> harmed(Notification notification, boolean byPartner, LocalDate today) {
        Subject told = notification.content().subject();
        UUID person = notification.personId();
        @Nullable
        PersonCandidate known = person == null
                ? null
                : persons.candidates(List.of(new PersonId(person))).get(new PersonId(person));
        if (known == null) {
            return Harmed.of(told.sex(), told.age(), byPartner);
        }
        Integer year = known.birthYear();
        return Harmed.of(
                known.sex(),
                year == null ? told.age() : Integer.valueOf(today.getYear() - year - (known.sex() == Sex.M ? 1 : 0)),
                byPartner);
    }
}
