package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.referral.boundary.ReferralPreparation;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.web.shared.ProviderFilter;
import org.mouakaba.web.shared.ProviderTable;
import org.omnifaces.cdi.ViewScoped;

/** The first step of a referral: which service, with the free places shown. */
@Named
@ViewScoped
public class ChooseReceiverView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where no service type is chosen, a receiver outside the directory gives one nobody has a code for. */
    private static final String OTHER = "OTHER";

    @Inject
    transient ReferralQueries referrals;

    @Inject
    transient ProviderQueries providers;

    private final ProviderFilter filter = new ProviderFilter();
    private @Nullable UUID caseId;
    private @Nullable ProviderTable table;
    private transient @Nullable ReferralPreparation preparation;

    /** A place near her first: the province of the case, until another is asked for. */
    public void load() {
        preparation = referrals.prepare(new CaseFileId(Objects.requireNonNull(caseId)), getType(), null);
        if (filter.getProvince() == null) {
            filter.setProvince(preparation.territoryCode());
        }
        table = new ProviderTable(providers, filter.toCriteria());
    }

    public String getType() {
        String type = filter.getType();
        return type == null || type.isBlank() ? OTHER : type;
    }

    public ProviderFilter getFilter() {
        return filter;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable ProviderTable getTable() {
        return table;
    }

    public @Nullable ReferralPreparation getPreparation() {
        return preparation;
    }
}
