package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.referral.boundary.SharingGround;

/** Whether something may leave to a receiver today. */
public class SharingGate {

    private static final String SHARE_REFERRAL = "SHARE_REFERRAL";

    @Inject
    ConsentQueries consents;

    @Inject
    ReferralRepository referrals;

    public Optional<SharingGround> ground(CaseFileId caseId, Body receiver, boolean judicial) {
        return SharingRules.ground(
                judicial, referrals.legalBasisOf(caseId.value()), consents.covers(caseId, SHARE_REFERRAL, receiver));
    }
}
