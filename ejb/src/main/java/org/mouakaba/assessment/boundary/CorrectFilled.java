package org.mouakaba.assessment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mouakaba.casefile.boundary.CaseFileId;

/** Begins a correction of what was submitted. */
public record CorrectFilled(
        @NotNull CaseFileId caseId,
        @NotNull FilledId id,
        @NotBlank @Size(max = 1000) String reason) {}
