package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which tranches a list shows; null leaves a filter open.
 *
 * @param late only those whose day has passed
 * @param recovered those of which something came back, instead of the open ones
 */
public record TrancheCriteria(
        @Nullable String territory,
        @Nullable String programme,
        @Nullable Integer fiscalYear,
        boolean late,
        boolean recovered) {}
