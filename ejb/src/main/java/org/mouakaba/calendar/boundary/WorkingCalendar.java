package org.mouakaba.calendar.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, less the days off. A value, so that rules that count days are pure.
 *
 * @param daysOff the days off of the years that matter
 */
public record WorkingCalendar(Set<LocalDate> daysOff) {

    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
    }

    public boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The day that is {@code days} worked days after {@code from}; {@code from} itself does not count. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (worked(day)) {
                left--;
            }
        }
        return day;
    }

    /** {@code day}, or the worked day before it where it is off. */
    public LocalDate workedOnOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!worked(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** {@code day}, or the worked day after it where it is off. */
    public LocalDate workedOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!worked(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
