package org.mouakaba.referral.boundary;

import jakarta.validation.constraints.NotNull;

/** Sends a referral that waited for consent. */
public record ReleaseReferral(@NotNull ReferralId id, long expectedVersion) {}
