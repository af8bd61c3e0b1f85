package org.mouakaba.reporting.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.control.MeansCountRepository;

/** Counts the means anew where something has changed. Only the server's clock calls it. */
@Stateless
@PermitAll
public class MeansCountTimer {

    @Inject
    MeansCountRepository counts;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void refresh() {
        Instant now = clock.instant();
        counts.refresh(LocalDate.ofInstant(now, SystemClock.ZONE), now);
    }
}
