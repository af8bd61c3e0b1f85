package org.mouakaba.referral.boundary;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a referral stands in its closed loop (code list {@code referral_status}, domain dossier 3.5). It has succeeded
 * only when the service started.
 */
public enum ReferralStatus {
    DRAFT,
    AWAITING_CONSENT,
    SENT,
    RECEIVED,
    ACCEPTED,
    WAITLISTED,
    DECLINED,
    SERVICE_STARTED,
    SERVICE_COMPLETED,
    NO_SHOW,
    EXPIRED,
    CANCELLED;

    /** The states that may follow this one. */
    public Set<ReferralStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_CONSENT, SENT, CANCELLED);
            case AWAITING_CONSENT -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(RECEIVED, ACCEPTED, WAITLISTED, DECLINED, EXPIRED, CANCELLED);
            case RECEIVED -> EnumSet.of(ACCEPTED, WAITLISTED, DECLINED, EXPIRED, CANCELLED);
            case ACCEPTED -> EnumSet.of(SERVICE_STARTED, NO_SHOW, EXPIRED, CANCELLED);
            case WAITLISTED -> EnumSet.of(ACCEPTED, DECLINED, SERVICE_STARTED, EXPIRED, CANCELLED);
            case SERVICE_STARTED -> EnumSet.of(SERVICE_COMPLETED);
            // A late answer is still an answer.
            case EXPIRED -> EnumSet.of(RECEIVED, ACCEPTED, WAITLISTED, DECLINED, SERVICE_STARTED, CANCELLED);
            case DECLINED, SERVICE_COMPLETED, NO_SHOW, CANCELLED -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    /** Whether it is the receiver who says so, not the sender and not the clock. */
    public boolean answer() {
        return switch (this) {
            case RECEIVED, ACCEPTED, WAITLISTED, DECLINED, SERVICE_STARTED, SERVICE_COMPLETED, NO_SHOW -> true;
            case DRAFT, AWAITING_CONSENT, SENT, EXPIRED, CANCELLED -> false;
        };
    }

    /** Whether the receiver still owes a word, so that a clock runs. */
    public boolean awaitsReceiver() {
        return switch (this) {
            case SENT, RECEIVED, ACCEPTED, WAITLISTED -> true;
            case DRAFT, AWAITING_CONSENT, DECLINED, SERVICE_STARTED, SERVICE_COMPLETED, NO_SHOW, EXPIRED, CANCELLED ->
                false;
        };
    }

    /** Whether an outcome is still to come: such a referral stands against closing the case. */
    public boolean open() {
        return !next().isEmpty() && this != SERVICE_STARTED;
    }
}
