package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.platform.SystemClock;

/**
 * A time for which a case stands still.
 *
 * @param at when it was put on hold
 * @param until the day on which work goes on
 * @param resumed when it was taken up again; null while it stands still
 * @param days by how many days the next contact came later
 */
record Hold(Instant at, LocalDate until, @Nullable Instant resumed, int days) {

    private static final Duration TIMER_AFTER_MIDNIGHT = Duration.ofSeconds(30);
    private static final Duration BEFORE_THE_CONTACT = Duration.ofMinutes(25);

    /** One that goes on today, {@code days} after it began. */
    static Hold today(Instant at, Chance chance, OfficeHours hours) {
        return new Hold(at, Terms.day(hours.until()).plusDays(chance.between(4, 40)), null, 0);
    }

    /** One that ended with the contact {@code again}: its day had come, or the worker took it up before. */
    static Hold past(Instant at, Instant again, int days, Chance chance) {
        LocalDate day = Terms.day(again);
        return chance.percent(50)
                ? new Hold(
                        at, day, day.atStartOfDay(SystemClock.ZONE).toInstant().plus(TIMER_AFTER_MIDNIGHT), days)
                : new Hold(at, day.plusDays(chance.between(5, 20)), again.minus(BEFORE_THE_CONTACT), days);
    }

    /** Whether nobody took it up before its day. */
    boolean dayCame() {
        return resumed != null && !Terms.day(resumed).isBefore(until);
    }

    boolean goesOn() {
        return resumed == null;
    }

    /** When something about it changed last. */
    Instant last() {
        return resumed == null ? at : resumed;
    }

    boolean between(Instant from, @Nullable Instant to) {
        return at.isAfter(from) && (to == null || at.isBefore(to));
    }

    /** As its worker wants it. */
    Suspension wanted() {
        return new Suspension(Terms.day(at), until);
    }

    /** As it was. */
    Suspension past() {
        return new Suspension(Terms.day(at), dayCame() || resumed == null ? until : Terms.day(resumed));
    }
}
