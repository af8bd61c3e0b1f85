package org.mouakaba.funding.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which expenditures a list shows; null leaves a filter open. */
public record ExpenditureCriteria(
        @Nullable ConventionId convention,
        @Nullable JustificationId report,
        @Nullable String territory,
        @Nullable String category,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
