package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.provider.boundary.EstablishmentDetail;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.EstablishmentService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says how many places an establishment is authorised for, from a day on. */
@Named
@ViewScoped
public class AuthorisePlacesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EstablishmentQueries establishments;

    @Inject
    transient EstablishmentService service;

    @Inject
    transient Messages messages;

    private final AuthorisePlacesForm form = new AuthorisePlacesForm();
    private @Nullable UUID establishment;
    private Label name = new Label("", "", "");

    public void load() {
        EstablishmentDetail found = establishments.get(id());
        name = found.name();
        form.fill(found.capacity());
    }

    public String save() {
        service.authorise(form.toCommand(id()));
        messages.info("provider.authorise-places.done");
        return "/provider/open-establishment?faces-redirect=true&id=" + establishment;
    }

    private EstablishmentId id() {
        return new EstablishmentId(Objects.requireNonNull(establishment));
    }

    public AuthorisePlacesForm getForm() {
        return form;
    }

    public Label getName() {
        return name;
    }

    public @Nullable UUID getEstablishment() {
        return establishment;
    }

    public void setEstablishment(@Nullable UUID establishment) {
        this.establishment = establishment;
    }
}
