package org.mouakaba.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.referral.boundary.ReferralSummary;

/** The referrals of a case, for its page. */
@Named
@RequestScoped
public class CaseReferrals {

    @Inject
    ReferralQueries referrals;

    private final Map<UUID, List<ReferralSummary>> read = new HashMap<>();

    /** The newest first; read once for a page. */
    public List<ReferralSummary> of(UUID caseId) {
        return read.computeIfAbsent(caseId, id -> referrals.ofCase(new CaseFileId(id)));
    }
}
