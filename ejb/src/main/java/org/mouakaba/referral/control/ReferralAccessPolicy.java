package org.mouakaba.referral.control;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseFacts;

/**
 * Who may do what with one referral beyond what the policy of its case says. A partner reads and answers what was sent to
 * his organisation, and of that only its slip. Denies by default.
 */
public final class ReferralAccessPolicy {

    private ReferralAccessPolicy() {}

    /** @param sentAt null for a referral that never left: it is nobody's outside the case */
    public static boolean receives(Actor actor, @Nullable UUID organisationId, @Nullable Instant sentAt) {
        return actor.is(Role.REFERRAL_PARTNER)
                && sentAt != null
                && organisationId != null
                && organisationId.equals(actor.organisationId());
    }

    /** Whether the page offers her the acts of the sender; the acts themselves ask {@code CaseAccess}. */
    public static boolean sends(Actor actor, CaseFacts facts) {
        return actor.is(Role.SOCIAL_WORKER)
                && facts.workerId() != null
                && facts.workerId().equals(actor.workerId());
    }
}
