package org.mouakaba.person.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mouakaba.person.control.DuplicateFinder;

/**
 * Compares records that are new or were changed with all others, a few at a time, so that nobody who works notices. Only the
 * server's clock calls it.
 */
@Stateless
@PermitAll
public class DuplicateTimer {

    /** At once, in one transaction: a fraction of a second every five. */
    private static final int BATCH = 20;

    @Inject
    DuplicateFinder finder;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void compare() {
        finder.compareDue(BATCH, clock.instant());
    }
}
