package org.mouakaba.referral.boundary;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals a list shows; null leaves the filter open.
 *
 * @param group the states wanted
 */
public record ReferralCriteria(@Nullable Group group) {

    /** The states as people ask for them. */
    public enum Group {
        /** The next word is ours: consent to record, a receiver to call, another service to find. */
        OURS,
        /** The next word is the receiver's. */
        THEIRS,
        STARTED,
        ENDED;

        public Set<ReferralStatus> states() {
            return switch (this) {
                case OURS -> EnumSet.of(ReferralStatus.DRAFT, ReferralStatus.AWAITING_CONSENT, ReferralStatus.EXPIRED);
                case THEIRS ->
                    EnumSet.of(
                            ReferralStatus.SENT,
                            ReferralStatus.RECEIVED,
                            ReferralStatus.ACCEPTED,
                            ReferralStatus.WAITLISTED);
                case STARTED -> EnumSet.of(ReferralStatus.SERVICE_STARTED, ReferralStatus.SERVICE_COMPLETED);
                case ENDED -> EnumSet.of(ReferralStatus.DECLINED, ReferralStatus.NO_SHOW, ReferralStatus.CANCELLED);
            };
        }
    }
}
