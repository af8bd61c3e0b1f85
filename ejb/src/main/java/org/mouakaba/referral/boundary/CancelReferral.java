package org.mouakaba.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a referral back. */
public record CancelReferral(
        @NotNull ReferralId id, @NotBlank @Size(max = 1000) String note, long expectedVersion) {}
