package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.provider.boundary.ServiceOfferDetail;
import org.mouakaba.provider.boundary.ServiceOfferId;

/** One service of the directory. */
@Named
@RequestScoped
public class OpenProviderView {

    @Inject
    ProviderQueries providers;

    private @Nullable UUID id;
    private @Nullable ServiceOfferDetail offer;

    public void load() {
        offer = providers.get(new ServiceOfferId(Objects.requireNonNull(id)));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable ServiceOfferDetail getOffer() {
        return offer;
    }
}
