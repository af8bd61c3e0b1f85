package org.mouakaba.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.provider.boundary.ServiceOfferSummary;
import org.mouakaba.referral.boundary.LetterPreparation;
import org.mouakaba.referral.boundary.SignpostingQueries;
import org.mouakaba.web.shared.ProviderFilter;

/** Chooses where somebody is told to turn, whose notification became no case. */
@Named
@RequestScoped
public class SignpostPersonView {

    private static final PageRequest OFFERED = new PageRequest(0, 25);

    @Inject
    SignpostingQueries letters;

    @Inject
    ProviderQueries providers;

    private final ProviderFilter filter = new ProviderFilter();
    private @Nullable UUID id;
    private @Nullable LetterPreparation preparation;
    private List<ServiceOfferSummary> offers = List.of();

    /** A place near her first: the province of the unit, until another is asked for. */
    public void load() {
        LetterPreparation found = letters.prepare(new NotificationId(Objects.requireNonNull(id)));
        if (filter.getProvince() == null) {
            filter.setProvince(found.territoryCode());
        }
        preparation = found;
        offers = providers.find(filter.toCriteria(), OFFERED).rows();
    }

    public ProviderFilter getFilter() {
        return filter;
    }

    public LetterPreparation getPreparation() {
        return Objects.requireNonNull(preparation);
    }

    public List<ServiceOfferSummary> getOffers() {
        return offers;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
