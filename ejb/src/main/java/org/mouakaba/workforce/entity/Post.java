package org.mouakaba.workforce.entity;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker's place: what she does, where, and under whom.
 *
 * @param role a constant of Role
 * @param organisationId of her unit, or the association a partner answers for
 * @param territoryCode what a delegate, coordinator or administrator answers for; null for the country
 */
public record Post(
        String role,
        @Nullable UUID unitId,
        @Nullable UUID organisationId,
        @Nullable UUID supervisorId,
        @Nullable String territoryCode,
        @Nullable String accreditationStatus,
        BigDecimal fte) {}
