package org.mouakaba.referral.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a referral as its page shows it.
 *
 * @param username null for a partner, who need not know who it was
 */
public record ReferralStepRow(
        ReferralStatus status,
        Instant at,
        AnswerChannel channel,
        @Nullable String username,
        @Nullable String declineReason,
        @Nullable String note) {}
