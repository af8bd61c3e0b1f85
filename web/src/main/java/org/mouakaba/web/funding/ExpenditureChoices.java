package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.referral.boundary.ReferralCriteria;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Option;

/** For whom an expenditure was: the cases that came to the reader's association, by what their referral told of them. */
@Named
@RequestScoped
public class ExpenditureChoices {

    private static final PageRequest LATEST = new PageRequest(0, 100);

    @Inject
    ReferralQueries referrals;

    @Inject
    FundingTabs tabs;

    @Inject
    Codes codes;

    /** Nothing for an administrator: cases are not hers to name. */
    public List<Option> getReferrals() {
        return tabs.isEditable()
                ? List.of()
                : referrals.find(new ReferralCriteria(null), LATEST).rows().stream()
                        .map(r -> new Option(
                                r.id().value().toString(),
                                r.reference() + ", " + codes.label("service_type", r.serviceType())))
                        .toList();
    }
}
