package org.mouakaba.assessment.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * The supervisor's word on a lower risk.
 *
 * @param note the reason; needed where it is refused
 */
public record DecideLowering(
        @NotNull CaseFileId caseId,
        @NotNull AssessmentId assessmentId,
        boolean approved,
        @Size(max = 1000) @Nullable String note) {}
