package org.mouakaba.funding.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;

/**
 * Whose money somebody reads: that of a territory, or of one association. A required parameter of every list.
 *
 * @param prefix the beginning of the codes of the territory; empty for the country
 * @param organisation the association; null for all of the territory
 */
public record FundingScope(String prefix, @Nullable UUID organisation) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static FundingScope of(Actor actor) {
        if (actor.is(Role.REFERRAL_PARTNER)) {
            UUID own = actor.organisationId();
            return new FundingScope("", own == null ? NOBODY : own);
        }
        return new FundingScope(TerritoryScope.of(actor).prefix(), null);
    }

    boolean holds(String territory, @Nullable UUID of) {
        return territory.startsWith(prefix) && (organisation == null || organisation.equals(of));
    }

    /** A delegate of a province reads its conventions and the lines of its region that they stand on. */
    boolean holdsLine(String region) {
        return organisation == null && (region.startsWith(prefix) || prefix.startsWith(region + "."));
    }
}
