package org.mouakaba.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;

class DueRulesTest {

    /** 2026: 18 November (Wednesday) is Independence Day; 20 and 21 March (Friday, Saturday) Eid. */
    private final DueRules rules = new DueRules(
            new WorkingCalendar(
                    Set.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 21))),
            List.of());

    /** On hold from Monday 5 to Sunday 18 October 2026; work goes on on Monday the 19th. */
    private final DueRules suspended = new DueRules(
            rules.calendar(), List.of(new Suspension(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 19))));

    @Test
    void hoursRunThroughNightsWeekendsAndHolidays() {
        assertThat(due(24, PeriodUnit.HOURS, "2026-11-20T18:30", RiskLevel.LOW)).isEqualTo("2026-11-21T18:30");
        assertThat(due(72, PeriodUnit.HOURS, "2026-11-17T08:20", RiskLevel.HIGH))
                .isEqualTo("2026-11-20T08:20");
    }

    @Test
    void hoursAreElapsedHoursWhenTheClockIsSetBackForRamadan() {
        // On 15 February 2026 at 3:00 the clocks of Morocco went back by an hour.
        assertThat(due(24, PeriodUnit.HOURS, "2026-02-14T12:00", RiskLevel.HIGH))
                .isEqualTo("2026-02-15T11:00");
        // On 22 March 2026 at 2:00 they went forward again.
        assertThat(due(24, PeriodUnit.HOURS, "2026-03-21T12:00", RiskLevel.HIGH))
                .isEqualTo("2026-03-22T13:00");
    }

    @Test
    void theLastSecondOfADayIsThatOfMoroccoBeforeDuringAndAfterRamadan() {
        Period two = new Period(2, PeriodUnit.WORKING_DAYS);
        assertThat(rules.due(two, instant("2026-02-09T09:00"), RiskLevel.LOW))
                .isEqualTo(Instant.parse("2026-02-11T22:59:59Z"));
        assertThat(rules.due(two, instant("2026-02-16T09:00"), RiskLevel.LOW))
                .isEqualTo(Instant.parse("2026-02-18T23:59:59Z"));
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidaysAndTheFirstDay() {
        assertThat(due(2, PeriodUnit.WORKING_DAYS, "2026-11-17T08:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-20T23:59:59");
        assertThat(due(5, PeriodUnit.WORKING_DAYS, "2026-11-20T23:30", RiskLevel.LOW))
                .isEqualTo("2026-11-27T23:59:59");
    }

    @Test
    void theDayOfTheStartIsTheDayInMorocco() {
        // 23:30 UTC is half past midnight of the next day there.
        Instant due =
                rules.due(new Period(1, PeriodUnit.WORKING_DAYS), Instant.parse("2026-11-23T23:30:00Z"), RiskLevel.LOW);
        assertThat(local(due)).isEqualTo(LocalDateTime.parse("2026-11-25T23:59:59"));
    }

    @Test
    void noWorkingDaysMeansTheSameDayEvenWhereItIsOff() {
        assertThat(due(0, PeriodUnit.WORKING_DAYS, "2026-11-21T15:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-21T23:59:59");
    }

    @Test
    void aCalendarDayThatIsOffMovesBackForHighAndForwardOtherwise() {
        // Seven days after Saturday the 14th is Saturday the 21st.
        assertThat(due(7, PeriodUnit.CALENDAR_DAYS, "2026-11-14T10:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-20T23:59:59");
        assertThat(due(7, PeriodUnit.CALENDAR_DAYS, "2026-11-14T10:00", RiskLevel.MEDIUM))
                .isEqualTo("2026-11-23T23:59:59");
        // Seven days after Wednesday the 11th is the holiday of the 18th.
        assertThat(due(7, PeriodUnit.CALENDAR_DAYS, "2026-11-11T10:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-17T23:59:59");
        assertThat(due(7, PeriodUnit.CALENDAR_DAYS, "2026-11-11T10:00", RiskLevel.LOW))
                .isEqualTo("2026-11-19T23:59:59");
    }

    @Test
    void hoursRunOnWhileACaseStandsStill() {
        Instant start = instant("2026-10-02T09:00");
        Period three = new Period(72, PeriodUnit.HOURS);
        assertThat(suspended.due(three, start, RiskLevel.HIGH)).isEqualTo(rules.due(three, start, RiskLevel.HIGH));
    }

    @Test
    void aClockInDaysStandsStillWithItsCase() {
        // Two working days after Thursday the 1st: Friday the 2nd, and the Monday on which work goes on.
        assertThat(held(2, PeriodUnit.WORKING_DAYS, "2026-10-01T09:00")).isEqualTo("2026-10-19T23:59:59");
        // Due before it stood still, or started after it went on: as ever.
        assertThat(held(1, PeriodUnit.WORKING_DAYS, "2026-10-01T09:00")).isEqualTo("2026-10-02T23:59:59");
        assertThat(held(1, PeriodUnit.WORKING_DAYS, "2026-10-19T09:00")).isEqualTo("2026-10-20T23:59:59");
        // Fourteen calendar days after the 1st: three before the hold, eleven from the 19th on.
        assertThat(held(14, PeriodUnit.CALENDAR_DAYS, "2026-10-01T09:00")).isEqualTo("2026-10-29T23:59:59");
        // A month is the 31 days from the 1st of October; 14 of them are lost to the hold.
        assertThat(held(1, PeriodUnit.CALENDAR_MONTHS, "2026-10-01T09:00")).isEqualTo("2026-11-16T23:59:59");
    }

    @Test
    void whatStartsOnADayOfStandstillIsDueWhenWorkGoesOn() {
        assertThat(held(0, PeriodUnit.WORKING_DAYS, "2026-10-07T09:00")).isEqualTo("2026-10-19T23:59:59");
        assertThat(local(suspended.due(LocalDate.of(2026, 10, 12), instant("2026-10-01T09:00"), RiskLevel.LOW)))
                .isEqualTo(LocalDateTime.parse("2026-10-19T23:59:59"));
    }

    @Test
    void aHighCaseIsNotMovedBackIntoItsStandstill() {
        DueRules weekend = new DueRules(
                rules.calendar(), List.of(new Suspension(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 17))));
        // Work goes on on a Saturday; the Friday before it stood still.
        assertThat(local(weekend.due(
                        new Period(4, PeriodUnit.CALENDAR_DAYS), instant("2026-10-01T09:00"), RiskLevel.HIGH)))
                .isEqualTo(LocalDateTime.parse("2026-10-17T23:59:59"));
    }

    @Test
    void aRowOfDaysOffIsSteppedOverWhole() {
        // The 20th and 21st are off and the 22nd is a Sunday.
        assertThat(due(7, PeriodUnit.CALENDAR_DAYS, "2026-03-14T10:00", RiskLevel.LOW))
                .isEqualTo("2026-03-23T23:59:59");
        assertThat(due(7, PeriodUnit.CALENDAR_DAYS, "2026-03-14T10:00", RiskLevel.HIGH))
                .isEqualTo("2026-03-19T23:59:59");
    }

    @Test
    void aHighDeadlineNeverMovesBeforeTheDayItStarted() {
        // From Saturday to Sunday there is no working day to move to.
        assertThat(due(1, PeriodUnit.CALENDAR_DAYS, "2026-11-21T10:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-22T23:59:59");
        // From Friday, Friday itself is one.
        assertThat(due(1, PeriodUnit.CALENDAR_DAYS, "2026-11-20T10:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-20T23:59:59");
    }

    @Test
    void monthsAreCalendarMonthsAndEndWithTheShorterOne() {
        assertThat(due(1, PeriodUnit.CALENDAR_MONTHS, "2026-10-31T10:00", RiskLevel.LOW))
                .isEqualTo("2026-11-30T23:59:59");
        assertThat(due(3, PeriodUnit.CALENDAR_MONTHS, "2026-08-22T10:00", RiskLevel.HIGH))
                .isEqualTo("2026-11-20T23:59:59");
    }

    @Test
    void aDayThatPeopleAgreedOnMovesInTheSameWay() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        Instant start = instant("2026-11-23T10:00");
        assertThat(local(rules.due(saturday, start, RiskLevel.HIGH)))
                .isEqualTo(LocalDateTime.parse("2026-11-27T23:59:59"));
        assertThat(local(rules.due(saturday, start, RiskLevel.LOW)))
                .isEqualTo(LocalDateTime.parse("2026-11-30T23:59:59"));
    }

    private String due(int amount, PeriodUnit unit, String start, RiskLevel risk) {
        return local(rules.due(new Period(amount, unit), instant(start), risk)).toString();
    }

    private String held(int amount, PeriodUnit unit, String start) {
        return local(suspended.due(new Period(amount, unit), instant(start), RiskLevel.LOW))
                .toString();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(SystemClock.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SystemClock.ZONE);
    }
}
