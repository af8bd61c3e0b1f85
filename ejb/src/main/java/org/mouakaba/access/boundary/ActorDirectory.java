package org.mouakaba.access.boundary;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an account stands in the organisation. A port: the component that keeps the workers implements it. */
public interface ActorDirectory {

    /** @return empty where the account has no place in the organisation, or none any more */
    Optional<Place> placeOf(String username);

    /** Whether the account belongs to somebody whose time is over; false for an account that never had a place. */
    boolean ended(String username);

    /** See {@link Actor} for the meaning of each. */
    record Place(
            UUID workerId,
            @Nullable UUID unitId,
            @Nullable UUID organisationId,
            @Nullable String territoryCode,
            Set<UUID> team) {}
}
