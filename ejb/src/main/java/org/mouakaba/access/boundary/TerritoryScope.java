package org.mouakaba.access.boundary;

import org.jspecify.annotations.Nullable;

/**
 * The territory whose totals somebody may read: a province, a region, or the country where {@code code} is null. Counts
 * only; it opens no row.
 *
 * @param code code of a territory; empty where the actor answers for none
 */
public record TerritoryScope(@Nullable String code) {

    public static TerritoryScope of(Actor actor) {
        return new TerritoryScope(actor.territoryCode());
    }

    /** The beginning of the codes that belong to it: region {@code 04} holds {@code 04.421}. */
    public String prefix() {
        return code == null ? "" : code.isEmpty() ? "-" : code;
    }
}
