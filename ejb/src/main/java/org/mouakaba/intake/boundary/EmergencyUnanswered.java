package org.mouakaba.intake.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * No supervisor of the unit has acknowledged an emergency in time.
 *
 * @param hands the accounts that know of it already: who wrote it down, who screens it
 */
public record EmergencyUnanswered(NotificationId id, UUID unitId, Set<String> hands, Instant at) {

    public EmergencyUnanswered {
        hands = Set.copyOf(hands);
    }
}
