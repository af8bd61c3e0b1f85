package org.mouakaba.followup.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which entry a visit takes the place of, and why. */
public record VisitCorrection(
        @NotNull VisitId corrected,
        @NotBlank @Size(max = 1000) String reason) {}
