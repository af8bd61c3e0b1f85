package org.mouakaba.referral.boundary;

import jakarta.inject.Inject;
import java.util.Set;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.ClosingGate;
import org.mouakaba.referral.control.ReferralRepository;

/** A case is not closed while nobody has said what became of a referral. */
public class OpenReferralGate implements ClosingGate {

    @Inject
    ReferralRepository referrals;

    @Override
    public Set<String> obstacles(CaseFileId id) {
        return referrals.hasOpen(id) ? Set.of("referral.withoutOutcome") : Set.of();
    }
}
