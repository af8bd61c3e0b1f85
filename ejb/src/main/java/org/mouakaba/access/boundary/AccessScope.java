package org.mouakaba.access.boundary;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list may contain: the fourth of the six steps of authorisation, and a required parameter of every list
 * query, so that a forgotten filter does not compile. Follows the matrix "who may see what" of the domain dossier:
 *
 * <ul>
 *   <li>a social worker lists her own cases and those of her unit, but a SECRET one only where it is assigned to her;
 *   <li>a supervisor lists the cases of the workers she supervises, SECRET included, and what waits unassigned in her
 *       unit;
 *   <li>everyone else lists none. Counts are another scope: see {@link TerritoryScope}.
 * </ul>
 */
public record AccessScope(
        Kind kind, @Nullable UUID workerId, @Nullable UUID unitId, Set<UUID> team) {

    /** The three ways to see rows. */
    public enum Kind {
        NONE,
        WORKER,
        SUPERVISOR
    }

    public AccessScope {
        team = Set.copyOf(team);
    }

    public static AccessScope of(Actor actor) {
        if (actor.workerId() == null || actor.unitId() == null) {
            return none();
        }
        if (actor.is(Role.SUPERVISOR)) {
            return new AccessScope(Kind.SUPERVISOR, actor.workerId(), actor.unitId(), actor.team());
        }
        if (actor.is(Role.SOCIAL_WORKER)) {
            return new AccessScope(Kind.WORKER, actor.workerId(), actor.unitId(), Set.of());
        }
        return none();
    }

    public static AccessScope none() {
        return new AccessScope(Kind.NONE, null, null, Set.of());
    }

    /**
     * The condition for a query over cases.
     *
     * @param c alias of the entity {@code CaseFile} in the query
     * @return JPQL, its parameters are {@link #parameters()}
     */
    public String condition(String c) {
        return switch (kind) {
            case NONE -> "1 = 0";
            case WORKER ->
                "(%1$s.workerId = :scopeWorker or (%1$s.unitId = :scopeUnit and %1$s.confidentiality <> 'SECRET'))"
                        .formatted(c);
            case SUPERVISOR ->
                "(%1$s.workerId in (:scopeTeam) or (%1$s.workerId is null and %1$s.unitId = :scopeUnit))".formatted(c);
        };
    }

    /** The values that {@link #condition} names. */
    public Map<String, Object> parameters() {
        return switch (kind) {
            case NONE -> Map.of();
            case WORKER -> Map.of("scopeWorker", required(workerId), "scopeUnit", required(unitId));
            case SUPERVISOR -> Map.of("scopeTeam", team, "scopeUnit", required(unitId));
        };
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a scope over cases has a worker and a unit");
        }
        return id;
    }
}
