package org.mouakaba.funding.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Writes a convention down before it is signed: nothing is committed yet. */
public record DraftConvention(
        @NotNull BudgetLineId line,
        @NotNull @Valid ConventionTerms terms,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid PlannedTranche> tranches) {

    public DraftConvention {
        tranches = List.copyOf(tranches);
    }
}
