package org.mouakaba.funding.boundary;

/** A line in a list. */
public record BudgetLineSummary(
        BudgetLineId id,
        String number,
        String programme,
        String region,
        int fiscalYear,
        String source,
        String category,
        Balance balance) {}
