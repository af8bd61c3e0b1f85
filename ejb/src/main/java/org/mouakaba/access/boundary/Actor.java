package org.mouakaba.access.boundary;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting: the account, its roles, and the place in the organisation that decides whose files are hers.
 *
 * @param username the account's name, as the identity provider gives it
 * @param roles constants of {@link Role}
 * @param workerId null for an account without a place in the organisation: it sees no case
 * @param unitId the unit she works in
 * @param organisationId the organisation, for a referral partner the association
 * @param territoryCode the province or region she answers for; null for the whole country
 * @param team the workers she supervises
 */
public record Actor(
        String username,
        Set<String> roles,
        @Nullable UUID workerId,
        @Nullable UUID unitId,
        @Nullable UUID organisationId,
        @Nullable String territoryCode,
        Set<UUID> team) {

    public Actor {
        roles = Set.copyOf(roles);
        team = Set.copyOf(team);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
