package org.mouakaba.referral.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

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

        @Nullable @Size(max = 50) @CodeOf("referral_decline_reason")
        String declineReason,

        @Size(max = 1000) @Nullable String note,
        long expectedVersion) {}
