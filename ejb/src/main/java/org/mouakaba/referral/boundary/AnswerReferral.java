package org.mouakaba.referral.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver says to a referral.
 *
 * @param answer the state it gets into
 * @param channel by which way the answer came, where the worker types it; a partner's own answer needs none
 * @param declineReason code of the list referral_decline_reason; given where, and only where, the answer is DECLINED
 */
public record AnswerReferral(
        @NotNull ReferralId id,
        @NotNull ReferralStatus answer,
        @Nullable AnswerChannel channel,
        @Nullable String declineReason,
        @Size(max = 1000) @Nullable String note,
        long expectedVersion) {}
