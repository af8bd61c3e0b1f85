package org.mouakaba.referral.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.mouakaba.platform.Recorded;
import org.mouakaba.referral.control.ReferralRepository;
import org.mouakaba.referral.entity.Referral;

/**
 * What time does to referrals. No account has its role: only the product's own timer calls it ({@link ReferralExpiry}).
 */
@Stateless
@Recorded
@RolesAllowed(ReferralBatch.SYSTEM)
public class ReferralBatch {

    /** A role that no realm knows: the product acting by itself. */
    static final String SYSTEM = "system";

    /**
     * So that one transaction stays short: each referral reads what hangs on its case, and each read looks through all
     * that was read before it, so the time grows with the square. What is left is done by the next call.
     */
    static final int LIMIT = 20;

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralEvents events;

    /**
     * Marks what nobody answered in time. Safe to run twice: what has expired is not overdue any more.
     *
     * @return how many expired
     */
    public int expireOverdue(@NotNull Instant now) {
        List<Referral> overdue = referrals.overdue(now, LIMIT);
        for (Referral referral : overdue) {
            referrals.add(referral.expire(SYSTEM, now));
        }
        referrals.flush();
        overdue.forEach(referral -> events.answered(referral, now));
        return overdue.size();
    }
}
