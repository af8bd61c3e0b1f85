package org.mouakaba.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.casefile.entity.Admission;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.casefile.entity.CaseNumber;
import org.mouakaba.casefile.entity.SuspensionEntry;

class SuspensionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final CaseFile file = CaseFile.open(
            CaseNumber.of("04.421", 2026, 1),
            new Admission(
                    UUID.randomUUID(),
                    null,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "04.421",
                    null,
                    null,
                    List.of(),
                    RiskLevel.LOW,
                    Urgency.NORMAL,
                    Confidentiality.STANDARD,
                    false),
            at(MONDAY));

    @Test
    void lastsUntilItsDayWhileNobodyTakesTheCaseUp() {
        assertThat(Suspensions.of(rows(20, null))).containsExactly(new Suspension(MONDAY, MONDAY.plusDays(20)));
    }

    @Test
    void endsOnTheDayOnWhichTheCaseIsTakenUp() {
        assertThat(Suspensions.of(rows(20, 3))).containsExactly(new Suspension(MONDAY, MONDAY.plusDays(3)));
    }

    @Test
    void lastedNoLongerThanWantedWhereTheCaseIsTakenUpLate() {
        assertThat(Suspensions.of(rows(20, 25))).containsExactly(new Suspension(MONDAY, MONDAY.plusDays(20)));
    }

    @Test
    void takenUpOnTheSameDayItNeverStoodStill() {
        assertThat(Suspensions.of(rows(20, 0)))
                .singleElement()
                .satisfies(held -> assertThat(held.covers(MONDAY)).isFalse());
    }

    @Test
    void refusesADayBehindAndOneTooFarAhead() {
        LocalDate latest = MONDAY.plusMonths(3);
        assertThatThrownBy(() -> SuspensionRules.requireDay(MONDAY, MONDAY, latest))
                .hasMessage("casefile.suspendedIntoThePast");
        assertThatThrownBy(() -> SuspensionRules.requireDay(latest.plusDays(1), MONDAY, latest))
                .hasMessage("casefile.suspendedTooLong");
        assertThatCode(() -> SuspensionRules.requireDay(latest, MONDAY, latest)).doesNotThrowAnyException();
    }

    private List<SuspensionEntry> rows(int days, @Nullable Integer resumedAfter) {
        List<SuspensionEntry> rows = new ArrayList<>();
        rows.add(file.suspend(MONDAY.plusDays(days), "AWAY", null, "salma", at(MONDAY)));
        if (resumedAfter != null) {
            rows.add(file.resume("salma", at(MONDAY.plusDays(resumedAfter))));
        }
        return rows;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
