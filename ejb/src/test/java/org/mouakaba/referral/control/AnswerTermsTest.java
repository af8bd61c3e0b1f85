package org.mouakaba.referral.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;

class AnswerTermsTest {

    /** A Friday; the Friday after it is a day off. */
    private static final Instant FRIDAY = Instant.parse("2026-11-13T09:00:00Z");

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(LocalDate.of(2026, 11, 20)));

    @Test
    void letsHoursRunThroughTheWeekend() {
        assertThat(due(24, "HOURS", RiskLevel.LOW)).isEqualTo(Instant.parse("2026-11-14T09:00:00Z"));
    }

    @Test
    void movesADayOffToTheWorkedDayAfterIt() {
        assertThat(due(7, "CALENDAR_DAYS", RiskLevel.MEDIUM)).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void movesADayOffToTheWorkedDayBeforeItWhereTheRiskIsHigh() {
        assertThat(due(7, "CALENDAR_DAYS", RiskLevel.HIGH)).isEqualTo(Instant.parse("2026-11-19T09:00:00Z"));
    }

    @Test
    void countsWorkedDaysOnly() {
        assertThat(due(5, "WORKING_DAYS", RiskLevel.LOW)).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void refusesAUnitThatIsNoTime() {
        assertThatThrownBy(() -> due(5, "POINTS", RiskLevel.LOW)).isInstanceOf(IllegalStateException.class);
    }

    private static Instant due(int value, String unit, RiskLevel risk) {
        return AnswerTerms.due(FRIDAY, new SettingValue("clock", String.valueOf(value), unit), CALENDAR, risk);
    }
}
