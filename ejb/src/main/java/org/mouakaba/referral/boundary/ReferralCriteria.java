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
        OURS(ReferralStatus.DRAFT, ReferralStatus.AWAITING_CONSENT, ReferralStatus.EXPIRED),
        /** The next word is the receiver's. */
        THEIRS(ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.ACCEPTED, ReferralStatus.WAITLISTED),
        STARTED(ReferralStatus.SERVICE_STARTED, ReferralStatus.SERVICE_COMPLETED),
        ENDED(ReferralStatus.DECLINED, ReferralStatus.NO_SHOW, ReferralStatus.CANCELLED);

        private final Set<ReferralStatus> states;

        Group(ReferralStatus first, ReferralStatus... others) {
            this.states = EnumSet.of(first, others);
        }

        public Set<ReferralStatus> states() {
            return EnumSet.copyOf(states);
        }
    }
}
