package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.provider.boundary.ProviderService;
import org.mouakaba.provider.boundary.ServiceOfferDetail;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** A partner says how many places are free in one of his services. */
@Named
@ViewScoped
public class UpdatePlacesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProviderQueries providers;

    @Inject
    transient ProviderService directory;

    @Inject
    transient Messages messages;

    private final UpdatePlacesForm form = new UpdatePlacesForm();
    private @Nullable UUID id;
    private transient @Nullable ServiceOfferDetail offer;

    public void load() {
        offer = providers.get(new ServiceOfferId(Objects.requireNonNull(id)));
        form.setFree(offer.summary().placesFree());
    }

    public String update() {
        ServiceOfferDetail read = Objects.requireNonNull(offer);
        directory.updatePlaces(form.toCommand(read));
        messages.info("provider.places.done");
        return "/provider/open?faces-redirect=true&id=" + read.summary().id().value();
    }

    public UpdatePlacesForm getForm() {
        return form;
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
