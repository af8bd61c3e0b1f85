package org.mouakaba.worklist.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.worklist.control.AlertRepository;

/** The caller's own alerts, and no one else's. Counting them is not recorded: each page does, and it is no more than a number. */
@Stateless
@RolesAllowed({
    SOCIAL_WORKER,
    SUPERVISOR,
    PROVINCIAL_DELEGATE,
    REGIONAL_COORDINATOR,
    ADMINISTRATOR,
    REFERRAL_PARTNER,
    DATA_PROTECTION_OFFICER,
    AUDITOR,
    SYSTEM_ADMINISTRATOR
})
public class AlertService {

    @Inject
    AlertRepository alerts;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    public long unread() {
        return alerts.unread(currentActor.username());
    }

    /** For the menu of each page, in one statement. */
    public MenuCounts counts() {
        return alerts.counts(currentActor.username(), clock.instant());
    }

    @Recorded
    public Page<AlertLine> mine(@NotNull PageRequest page) {
        return alerts.of(currentActor.username(), page);
    }

    /** @param until the moment at which the list was read: what came later stays unread */
    @Recorded
    public void markRead(@NotNull Instant until) {
        alerts.markRead(currentActor.username(), until, clock.instant());
    }
}
