package org.mouakaba.referral.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Looks every quarter of an hour for referrals that nobody answered in time. Not persistent: a run that a stopped server
 * missed is made up by the next one. It has no method for callers.
 */
@Singleton
@PermitAll
@DeclareRoles(ReferralBatch.SYSTEM)
@RunAs(ReferralBatch.SYSTEM)
public class ReferralExpiry {

    @Inject
    ReferralBatch batch;

    @Inject
    Clock clock;

    /** What is left after so many transactions is done by the next run. */
    private static final int MOST_CALLS = 100;

    /** Without a transaction of its own, so that each call of the batch has one. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "*", minute = "*/15", persistent = false, info = "referrals without an answer")
    void run() {
        int calls = 0;
        while (calls < MOST_CALLS && batch.expireOverdue(clock.instant()) == ReferralBatch.LIMIT) {
            calls++;
        }
    }
}
