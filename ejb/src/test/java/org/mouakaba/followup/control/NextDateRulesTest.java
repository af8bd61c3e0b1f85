package org.mouakaba.followup.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;

class NextDateRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);
    private static final Map<String, SettingValue> CLOCKS = Map.of(
            "clock.follow-up.HIGH", new SettingValue("clock.follow-up.HIGH", "7", "CALENDAR_DAYS"),
            "clock.follow-up.MEDIUM", new SettingValue("clock.follow-up.MEDIUM", "14", "CALENDAR_DAYS"),
            "clock.follow-up.LOW", new SettingValue("clock.follow-up.LOW", "1", "CALENDAR_MONTHS"),
            "clock.follow-up-first-weeks.HIGH",
                    new SettingValue("clock.follow-up-first-weeks.HIGH", "3", "CALENDAR_DAYS"));

    @Test
    void proposesAWeekForHighTwoForMediumAMonthForLow() {
        assertThat(propose(RiskLevel.HIGH, MONDAY, LONG_AGO)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(propose(RiskLevel.MEDIUM, MONDAY, LONG_AGO)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(propose(RiskLevel.LOW, MONDAY, LONG_AGO)).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void comesOftenerInTheFirstTwoWeeksOfAHighRisk() {
        assertThat(propose(RiskLevel.HIGH, MONDAY, null)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(propose(RiskLevel.HIGH, MONDAY, MONDAY.minusDays(13))).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(propose(RiskLevel.HIGH, MONDAY, MONDAY.minusDays(14))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(propose(RiskLevel.MEDIUM, MONDAY, null)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void movesADayOffBeforeForHighAndAfterOtherwise() {
        LocalDate feast = LocalDate.of(2026, 11, 30);
        assertThat(propose(RiskLevel.HIGH, MONDAY, LONG_AGO, feast)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(propose(RiskLevel.MEDIUM, MONDAY.minusDays(7), LONG_AGO, feast))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        assertThat(propose(RiskLevel.HIGH, saturday, LONG_AGO)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(propose(RiskLevel.LOW, saturday, LONG_AGO)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void neverProposesTheDayOfTheVisitItself() {
        LocalDate thursday = LocalDate.of(2026, 11, 26);
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertThat(propose(RiskLevel.HIGH, thursday, null, friday)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void refusesToGuessWhereNoClockIsSet() {
        assertThatThrownBy(() ->
                        NextDateRules.propose(RiskLevel.LOW, MONDAY, null, Map.of(), new WorkingCalendar(Set.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    private static LocalDate propose(
            RiskLevel risk, LocalDate from, @Nullable LocalDate firstContact, LocalDate... daysOff) {
        return NextDateRules.propose(risk, from, firstContact, CLOCKS, new WorkingCalendar(Set.of(daysOff)));
    }
}
