package org.mouakaba.provider.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.provider.boundary.ServiceOfferNotFound;

/** A referral partner keeps the services of his own organisation and knows of no others. Denies by default. */
public final class ProviderPolicy {

    private ProviderPolicy() {}

    public static boolean own(Actor actor, @Nullable UUID organisationId) {
        return actor.is(Role.REFERRAL_PARTNER)
                && organisationId != null
                && organisationId.equals(actor.organisationId());
    }

    public static void requireOwn(Actor actor, @Nullable UUID organisationId) {
        if (!own(actor, organisationId)) {
            throw new ServiceOfferNotFound();
        }
    }
}
