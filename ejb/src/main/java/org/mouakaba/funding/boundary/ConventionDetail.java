package org.mouakaba.funding.boundary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One convention with its tranches and reports.
 *
 * @param editable whether the reader may change it
 * @param reportable whether the reader may declare what was spent
 */
public record ConventionDetail(
        ConventionSummary summary,
        BudgetLineSummary line,
        @Nullable String serviceType,
        LocalDate eligibleFrom,
        LocalDate eligibleTo,
        @Nullable LocalDate signedOn,
        @Nullable String stateReference,
        int staff,
        List<TrancheRow> tranches,
        List<JustificationRow> reports,
        boolean editable,
        boolean reportable,
        long version) {

    public ConventionDetail {
        tranches = List.copyOf(tranches);
        reports = List.copyOf(reports);
    }
}
