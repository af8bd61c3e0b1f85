package org.mouakaba.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mouakaba.web.shared.Formats;

/** Screening is due by the hour: late is late at once, not tomorrow. */
@Named
@RequestScoped
public class IntakeClock {

    /** Up to here a wait is told in hours. */
    private static final int HOURS = 48;

    @Inject
    Clock clock;

    @Inject
    Formats formats;

    public boolean late(Instant due) {
        return due.isBefore(clock.instant());
    }

    /** For how long something has waited: in minutes, then in hours, then in days. */
    public String waiting(Instant since) {
        Duration wait = Duration.between(since, clock.instant());
        if (wait.toMinutes() < 60) {
            return formats.counted("minutes", Math.max(0, wait.toMinutes()));
        }
        return wait.toHours() < HOURS ? formats.counted("hours", wait.toHours()) : formats.days(wait.toDays());
    }
}
