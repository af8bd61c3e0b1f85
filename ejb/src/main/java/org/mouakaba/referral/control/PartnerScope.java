package org.mouakaba.referral.control;

import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;

/**
 * Which referrals a partner lists: those sent to his organisation. The counterpart of {@code AccessScope} and a required
 * parameter of every list for partners.
 */
public record PartnerScope(UUID organisationId) {

    /** No organisation has this id: who is no partner, or stands in no organisation, lists nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    public static PartnerScope of(Actor actor) {
        UUID organisation = actor.organisationId();
        return new PartnerScope(!actor.is(Role.REFERRAL_PARTNER) || organisation == null ? NOBODY : organisation);
    }
}
