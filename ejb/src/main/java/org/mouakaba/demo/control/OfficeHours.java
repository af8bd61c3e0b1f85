package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.platform.SystemClock;

/** When people of the product work: their steps fall into these hours. */
record OfficeHours(WorkingCalendar calendar, Instant now) {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);

    /** The next moment at work not before {@code wanted}, but after {@code previous} and not in the future. */
    Instant next(Instant previous, Instant wanted) {
        ZonedDateTime at = wanted.atZone(SystemClock.ZONE);
        while (!calendar.worked(at.toLocalDate()) || at.toLocalTime().isAfter(CLOSES)) {
            at = at.toLocalDate()
                    .plusDays(1)
                    .atTime(OPENS)
                    .plusMinutes(at.getMinute())
                    .atZone(SystemClock.ZONE);
        }
        if (at.toLocalTime().isBefore(OPENS)) {
            at = at.with(OPENS).plusMinutes(at.getMinute());
        }
        Instant latest = now.minus(Duration.ofMinutes(5));
        Instant chosen = at.toInstant().isAfter(latest) ? latest : at.toInstant();
        return chosen.isAfter(previous) ? chosen : previous.plus(Duration.ofSeconds(30));
    }
}
