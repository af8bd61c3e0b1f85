package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which tranches a list shows; null leaves a filter open.
 *
 * @param late only those whose day has passed
 */
public record TrancheCriteria(
        @Nullable String territory,
        @Nullable String programme,
        @Nullable Integer fiscalYear,
        boolean late) {}
