package org.mouakaba.provider.control;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;

/**
 * Which establishments somebody reads: those of the territory he answers for, and a partner those of his organisation. A
 * required parameter of every list.
 *
 * @param prefix the beginning of the codes of his territory
 * @param organisation whose establishments are his own
 */
public record EstablishmentScope(String prefix, UUID organisation) {

    private static final Set<String> BY_TERRITORY =
            Set.of(Role.ADMINISTRATOR, Role.PROVINCIAL_DELEGATE, Role.REGIONAL_COORDINATOR);
    /** No code begins so, and nobody has this id. */
    private static final String NOWHERE = "-";

    private static final UUID NOBODY = new UUID(0, 0);

    public static EstablishmentScope of(Actor actor) {
        boolean byTerritory = BY_TERRITORY.stream().anyMatch(actor::is);
        UUID own = actor.is(Role.REFERRAL_PARTNER) ? actor.organisationId() : null;
        return new EstablishmentScope(
                byTerritory ? TerritoryScope.of(actor).prefix() : NOWHERE, own == null ? NOBODY : own);
    }

    boolean holds(String territoryCode, @Nullable UUID organisationId) {
        return territoryCode.startsWith(prefix) || organisation.equals(organisationId);
    }
}
