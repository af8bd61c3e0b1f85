package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who lets a rule pass, why, and with which paper. */
public record Grant(
        @NotBlank @Size(max = 120) String grantedBy,
        @NotBlank @Size(min = 10, max = 1000) String reason,
        @Nullable @Size(max = 60) String reference) {}
