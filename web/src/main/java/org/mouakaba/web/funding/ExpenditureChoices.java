package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ExpenditureQueries;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.referral.boundary.ReferralCriteria;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Option;

/** For whom an expenditure was: an establishment, or a case that came to the association, by what its referral told. */
@Named
@RequestScoped
public class ExpenditureChoices {

    private static final PageRequest LATEST = new PageRequest(0, 100);

    @Inject
    ReferralQueries referrals;

    @Inject
    ExpenditureQueries expenditures;

    @Inject
    ActiveLocale language;

    @Inject
    FundingTabs tabs;

    @Inject
    Codes codes;

    private final Map<UUID, List<Option>> places = new HashMap<>();

    /** The establishments of the association that the convention is with; asked for once, however often a page reads them. */
    public List<Option> establishments(UUID convention) {
        return places.computeIfAbsent(
                convention,
                id -> expenditures.places(new ConventionId(id)).stream()
                        .map(p -> new Option(p.id().toString(), p.name().in(language.getLocale())))
                        .toList());
    }

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
