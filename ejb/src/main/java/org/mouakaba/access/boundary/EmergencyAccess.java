package org.mouakaba.access.boundary;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.mouakaba.access.control.EmergencyAccessRepository;

/**
 * Whether somebody has opened a file that is not given to her, for a reason and a time. Asked by the policy of the
 * component that owns the file; how it is granted is a use case of its own.
 */
public class EmergencyAccess {

    @Inject
    EmergencyAccessRepository grants;

    @Inject
    Clock clock;

    public boolean covers(Actor actor, UUID caseId) {
        return grants.covers(actor.username(), caseId, clock.instant());
    }
}
