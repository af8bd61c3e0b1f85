package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.platform.SystemClock;

/**
 * When people of the product work: their steps fall into these hours.
 *
 * @param until the last moment to which anything is told: what follows a step within the hour is not in the future then
 */
record OfficeHours(WorkingCalendar calendar, Instant until) {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);
    private static final Duration BETWEEN_TWO_STEPS = Duration.ofMinutes(20);

    /** The last moment at work that is not after {@code wanted}: looking back never leads into the future. */
    Instant at(Instant wanted) {
        ZonedDateTime moment = wanted.atZone(SystemClock.ZONE);
        LocalDate day = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        if (calendar.worked(day) && !time.isBefore(OPENS) && !time.isAfter(CLOSES)) {
            return wanted;
        }
        LocalDate worked = calendar.workedOnOrBefore(time.isBefore(OPENS) ? day.minusDays(1) : day);
        // Not everybody does it on the stroke of closing.
        return worked.atTime(CLOSES)
                .minusMinutes(moment.getMinute())
                .atZone(SystemClock.ZONE)
                .toInstant();
    }

    /** As {@link #at}, but after {@code previous} in any case. */
    Instant after(Instant previous, Instant wanted) {
        Instant chosen = at(wanted);
        Instant earliest = previous.plus(BETWEEN_TWO_STEPS);
        return chosen.isBefore(earliest) ? earliest : chosen;
    }

    /** Whether it can have happened by now. */
    boolean past(Instant at) {
        return !at.isAfter(until);
    }
}
