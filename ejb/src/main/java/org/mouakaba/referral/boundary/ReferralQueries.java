package org.mouakaba.referral.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads referrals: lists within the caller's scope, and one referral within the policy. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class ReferralQueries {

    /**
     * The referrals that nobody answered in time, the oldest first: of the cases that a social worker carries, of the
     * cases of a supervisor's team.
     */
    public Page<ReferralAlert> expired(@NotNull PageRequest page) {
        return new Page<>(List.of(), 0);
    }

    /** The answers that receivers gave after {@code since}, the newest first; scope as {@link #expired}. */
    public Page<ReferralAlert> answersSince(@NotNull Instant since, @NotNull PageRequest page) {
        return new Page<>(List.of(), 0);
    }
}
