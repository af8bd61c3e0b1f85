package org.mouakaba.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Screening is due by the hour: late is late at once, not tomorrow. */
@Named
@RequestScoped
public class IntakeClock {

    @Inject
    Clock clock;

    public boolean late(Instant due) {
        return due.isBefore(clock.instant());
    }
}
