package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.EstablishmentService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says which authority supervises an establishment from a day on. */
@Named
@ViewScoped
public class NameAuthorityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EstablishmentQueries establishments;

    @Inject
    transient EstablishmentService service;

    @Inject
    transient Messages messages;

    private final NameAuthorityForm form = new NameAuthorityForm();
    private @Nullable UUID establishment;
    private Label name = new Label("", "", "");

    public void load() {
        name = establishments.get(id()).name();
    }

    public String save() {
        service.nameAuthority(form.toCommand(id()));
        messages.info("provider.name-authority.done");
        return "/provider/open-establishment?faces-redirect=true&id=" + establishment;
    }

    private EstablishmentId id() {
        return new EstablishmentId(Objects.requireNonNull(establishment));
    }

    public NameAuthorityForm getForm() {
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
