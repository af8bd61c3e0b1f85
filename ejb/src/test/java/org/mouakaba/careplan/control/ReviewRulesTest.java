package org.mouakaba.careplan.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;

class ReviewRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void proposesTheDayThatTheClockGives() {
        assertThat(ReviewRules.propose(RiskLevel.HIGH, MONDAY, 30, new WorkingCalendar(Set.of())))
                .isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void looksAtAHighRiskBeforeADayOffAndAtAnyOtherAfterIt() {
        WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2027, 1, 11)));
        LocalDate from = LocalDate.of(2026, 12, 12);
        assertThat(ReviewRules.propose(RiskLevel.HIGH, from, 30, calendar)).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(ReviewRules.propose(RiskLevel.MEDIUM, from, 30, calendar)).isEqualTo(LocalDate.of(2027, 1, 12));
    }
}
