package org.mouakaba.referral.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A referral in a list.
 *
 * @param reference the case's number for whoever carries it; for a partner what the referral told him, a pseudonym where
 *     the case is secret
 * @param serviceType code of the list service_type
 * @param other the other side: the receiver for the worker, the sender for the partner
 * @param since when it got into {@code status}
 * @param dueAt by when the receiver's next word is expected; null where none is
 */
public record ReferralSummary(
        ReferralId id,
        String reference,
        String serviceType,
        Label other,
        ReferralStatus status,
        Instant since,
        @Nullable Instant dueAt,
        boolean urgent) {}
