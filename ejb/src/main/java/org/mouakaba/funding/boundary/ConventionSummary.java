package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** A convention in a list. */
public record ConventionSummary(
        ConventionId id,
        String number,
        ConventionKind kind,
        ConventionStatus status,
        @Nullable Label organisation,
        String territory,
        BudgetLineId line,
        String programme,
        int fiscalYear,
        String subject,
        BigDecimal amount,
        Balance balance) {}
