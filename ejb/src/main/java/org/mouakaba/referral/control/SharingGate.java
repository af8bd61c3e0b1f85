package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.consent.boundary.DisclosureGate;
import org.mouakaba.referral.boundary.SharingGround;
import org.mouakaba.referral.entity.Referral;

/** Whether a referral may leave to its receiver today, and whether he may read it who has not taken it up. */
public class SharingGate {

    @Inject
    DisclosureGate gate;

    public Optional<SharingGround> ground(CaseFileId caseId, Body receiver, boolean judicial) {
        return SharingRules.ground(judicial, gate.opens(caseId, receiver));
    }

    /** What the person excluded when she agreed to this receiver. */
    public Optional<String> limits(CaseFileId caseId, Body receiver) {
        return gate.limits(caseId, receiver);
    }

    /** A ground that has ended opens nothing any more; what the receiver has taken up is with him. */
    public boolean readable(Referral referral) {
        return SharingRules.readable(
                referral.status(),
                referral.ground(),
                () -> gate.opens(new CaseFileId(referral.caseId()), Sending.body(referral)));
    }
}
