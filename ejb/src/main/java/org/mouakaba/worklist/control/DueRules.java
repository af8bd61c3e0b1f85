package org.mouakaba.worklist.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Suspension;
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
 * <p>Days on which the case is suspended are no days of a clock that counts in days: it stands still and goes on
 * afterwards. Hours run on. A day that people agreed on and that lies in a suspension is the day on which work goes on.
 *
 * @param calendar the days off around the start
 * @param suspensions the days on which the case stands still
 */
public record DueRules(WorkingCalendar calendar, List<Suspension> suspensions) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public DueRules {
        suspensions = List.copyOf(suspensions);
    }

    public Instant due(Period period, Instant start, RiskLevel risk) {
        LocalDate from = LocalDate.ofInstant(start, SystemClock.ZONE);
        return switch (period.unit()) {
            case HOURS -> start.plus(period.amount(), ChronoUnit.HOURS);
            case WORKING_DAYS -> endOf(plus(from, period.amount(), calendar::worked));
            case CALENDAR_DAYS -> endOf(moved(from, plus(from, period.amount(), day -> true), risk));
            case CALENDAR_MONTHS -> {
                long days = ChronoUnit.DAYS.between(from, from.plusMonths(period.amount()));
                yield endOf(moved(from, plus(from, days, day -> true), risk));
            }
        };
    }

    /** When a day that people agreed on is over; where it is off it moves as above. */
    public Instant due(LocalDate agreed, Instant start, RiskLevel risk) {
        return endOf(moved(LocalDate.ofInstant(start, SystemClock.ZONE), takenUp(agreed), risk));
    }

    private LocalDate plus(LocalDate from, long amount, Predicate<LocalDate> counts) {
        LocalDate day = from;
        for (long left = amount; left > 0; ) {
            day = takenUp(day.plusDays(1));
            if (counts.test(day)) {
                left--;
            }
        }
        return takenUp(day);
    }

    /** {@code day}, or the first after it on which the case does not stand still. */
    private LocalDate takenUp(LocalDate day) {
        LocalDate candidate = day;
        for (Suspension suspension : suspensions) {
            if (suspension.covers(candidate)) {
                candidate = suspension.to();
            }
        }
        return candidate;
    }

    private LocalDate moved(LocalDate from, LocalDate day, RiskLevel risk) {
        if (risk != RiskLevel.HIGH) {
            return calendar.workedOnOrAfter(day);
        }
        LocalDate before = calendar.workedOnOrBefore(day);
        boolean still = suspensions.stream().anyMatch(suspension -> suspension.covers(before));
        return still || before.isBefore(from) ? day : before;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(SystemClock.ZONE).toInstant();
    }
}
