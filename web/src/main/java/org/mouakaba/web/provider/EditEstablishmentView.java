package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.EditEstablishment;
import org.mouakaba.provider.boundary.EstablishmentDetail;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.EstablishmentService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Corrects the file of an establishment, or registers one where the address names none. */
@Named
@ViewScoped
public class EditEstablishmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EstablishmentQueries establishments;

    @Inject
    transient EstablishmentService service;

    @Inject
    transient Messages messages;

    private final EditEstablishmentForm form = new EditEstablishmentForm();
    private @Nullable UUID id;
    private long version;

    public void load() {
        if (id != null) {
            EstablishmentDetail found = establishments.get(new EstablishmentId(id));
            form.fill(found.facts());
            version = found.version();
        }
    }

    public String save() {
        UUID saved = id;
        if (saved == null) {
            saved = service.register(form.toFacts()).value();
        } else {
            service.edit(new EditEstablishment(new EstablishmentId(saved), form.toFacts(), version));
        }
        messages.info("provider.edit-establishment.done");
        return "/provider/open-establishment?faces-redirect=true&id=" + saved;
    }

    public EditEstablishmentForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
