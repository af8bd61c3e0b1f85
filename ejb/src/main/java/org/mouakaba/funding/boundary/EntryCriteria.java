package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/** Which entries a list shows: of one line or one convention; null leaves a filter open. */
public record EntryCriteria(
        @Nullable BudgetLineId line,
        @Nullable ConventionId convention,
        @Nullable EntryKind kind) {}
