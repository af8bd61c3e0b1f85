package org.mouakaba.careplan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.casefile.boundary.CaseFileId;

/** Keeps the terms and asks the supervisor for approval. */
public record SubmitPlan(
        @NotNull CaseFileId caseId, @Valid @NotNull PlanTerms terms, long expectedVersion) {}
