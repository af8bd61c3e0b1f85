package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/** Which lines a list shows; null leaves a filter open. */
public record BudgetLineCriteria(
        @Nullable Integer fiscalYear,
        @Nullable String region,
        @Nullable String programme,
        @Nullable String source) {}
