package org.mouakaba.provider.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;

/**
 * Which services a reader lists, and which are his own: a required parameter of every list.
 *
 * @param organisationId his organisation; null where he has none
 * @param ownOnly whether he reads no others: a referral partner
 */
public record DirectoryScope(@Nullable UUID organisationId, boolean ownOnly) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static DirectoryScope of(Actor actor) {
        return new DirectoryScope(actor.organisationId(), actor.is(Role.REFERRAL_PARTNER));
    }

    /** The organisation to compare with; none has this id where the reader has no organisation. */
    UUID organisation() {
        return organisationId == null ? NOBODY : organisationId;
    }
}
