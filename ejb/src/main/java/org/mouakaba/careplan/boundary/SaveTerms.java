package org.mouakaba.careplan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.casefile.boundary.CaseFileId;

/** Keeps what the plan says besides its goals. */
public record SaveTerms(
        @NotNull CaseFileId caseId, @Valid @NotNull PlanTerms terms, long expectedVersion) {}
