package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which conventions a list shows; null leaves a filter open.
 *
 * @param territory a province, or a region with all its provinces
 */
public record ConventionCriteria(
        @Nullable BudgetLineId line,
        @Nullable Integer fiscalYear,
        @Nullable String territory,
        @Nullable String programme,
        @Nullable ConventionStatus status) {}
