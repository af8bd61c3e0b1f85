package org.mouakaba.web.referral;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.referral.boundary.ReferralCriteria;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.referral.boundary.ReferralSummary;
import org.mouakaba.web.shared.PagedTable;

/** Referrals, page by page, what is late first. */
class ReferralTable extends PagedTable<ReferralSummary> {

    private static final long serialVersionUID = 1L;

    private final transient ReferralQueries referrals;
    private final transient ReferralCriteria criteria;

    ReferralTable(ReferralQueries referrals, ReferralCriteria criteria) {
        this.referrals = referrals;
        this.criteria = criteria;
    }

    @Override
    protected Page<ReferralSummary> find(PageRequest page, @Nullable String sort, boolean descending) {
        return referrals.find(criteria, page);
    }

    @Override
    protected Object idOf(ReferralSummary row) {
        return row.id().value();
    }
}
