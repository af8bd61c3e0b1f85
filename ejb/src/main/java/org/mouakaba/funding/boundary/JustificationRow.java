package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A report that is owed or was handed in.
 *
 * @param position the tranche whose use it explains
 * @param declared what was declared in its time
 */
public record JustificationRow(
        JustificationId id,
        ConventionId convention,
        String conventionNumber,
        @Nullable Label organisation,
        String territory,
        int position,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        JustificationStatus status,
        @Nullable String reason,
        int expenditures,
        BigDecimal declared,
        BigDecimal accepted,
        BigDecimal rejected,
        long version) {}
