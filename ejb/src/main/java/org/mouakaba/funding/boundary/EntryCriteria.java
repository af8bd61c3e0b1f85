package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/** Which entries a list shows: of one line, of one convention, behind one figure; null leaves a filter open. */
public record EntryCriteria(
        @Nullable BudgetLineId line,
        @Nullable ConventionId convention,
        @Nullable EntryKind kind,
        @Nullable FigureOf figure) {

    public EntryCriteria(@Nullable BudgetLineId line, @Nullable ConventionId convention, @Nullable EntryKind kind) {
        this(line, convention, kind, null);
    }
}
