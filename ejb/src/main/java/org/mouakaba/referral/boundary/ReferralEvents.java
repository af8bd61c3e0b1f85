package org.mouakaba.referral.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.referral.entity.Referral;

/** Tells other components what happened to a referral, within the transaction in which it happened. */
public class ReferralEvents {

    @Inject
    Event<ReferralSent> sent;

    @Inject
    Event<ReferralAnswered> answered;

    void sent(Referral referral, Instant at) {
        sent.fire(new ReferralSent(
                new ReferralId(referral.id()),
                new CaseFileId(referral.caseId()),
                referral.kind().urgent(),
                at));
    }

    void answered(Referral referral, Instant at) {
        answered.fire(new ReferralAnswered(
                new ReferralId(referral.id()), new CaseFileId(referral.caseId()), referral.status(), at));
    }
}
