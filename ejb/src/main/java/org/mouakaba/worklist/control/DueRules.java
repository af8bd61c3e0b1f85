package org.mouakaba.worklist.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.worklist.boundary.Period;

/**
 * How time counts (domain dossier 3.3):
 *
 * <ul>
 *   <li>hours are elapsed hours and run through nights, weekends, holidays and changes of the clock, for every risk;
 *   <li>working days leave out weekends and holidays; the day on which the clock starts does not count; none at all means
 *       the same day, worked or not;
 *   <li>calendar days and months count every day, and a due day that is off moves to the working day before for HIGH and
 *       to the one after otherwise. It never moves before the day on which the clock started: where there is no working
 *       day in between it stays.
 * </ul>
 *
 * A deadline in days falls due with the last second of its day in Morocco: nobody is late while the day lasts.
 *
 * @param calendar the days off around the start
 */
public record DueRules(WorkingCalendar calendar) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public Instant due(Period period, Instant start, RiskLevel risk) {
        LocalDate from = LocalDate.ofInstant(start, SystemClock.ZONE);
        return switch (period.unit()) {
            case HOURS -> start.plus(period.amount(), ChronoUnit.HOURS);
            case WORKING_DAYS -> endOf(calendar.plusWorkingDays(from, period.amount()));
            case CALENDAR_DAYS -> endOf(moved(from, from.plusDays(period.amount()), risk));
            case CALENDAR_MONTHS -> endOf(moved(from, from.plusMonths(period.amount()), risk));
        };
    }

    /** When a day that people agreed on is over; where it is off it moves as above. */
    public Instant due(LocalDate agreed, Instant start, RiskLevel risk) {
        return endOf(moved(LocalDate.ofInstant(start, SystemClock.ZONE), agreed, risk));
    }

    private LocalDate moved(LocalDate from, LocalDate day, RiskLevel risk) {
        if (risk != RiskLevel.HIGH) {
            return calendar.workedOnOrAfter(day);
        }
        LocalDate before = calendar.workedOnOrBefore(day);
        return before.isBefore(from) ? day : before;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(SystemClock.ZONE).toInstant();
    }
}
