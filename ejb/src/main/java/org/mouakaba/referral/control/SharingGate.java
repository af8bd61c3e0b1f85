package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.referral.boundary.SharingGround;

/** Whether something may leave to a receiver today. */
public class SharingGate {

    private static final String SHARE_REFERRAL = "SHARE_REFERRAL";

    @Inject
    ConsentQueries consents;

    @Inject
    ReferralRepository referrals;

    /** @param organisationId null where the receiver stands in no directory */
    public Optional<SharingGround> ground(CaseFileId caseId, @Nullable UUID organisationId, boolean judicial) {
        return SharingRules.ground(
                judicial,
                referrals.legalBasisOf(caseId.value()),
                consents.covers(caseId, SHARE_REFERRAL, organisationId));
    }
}
