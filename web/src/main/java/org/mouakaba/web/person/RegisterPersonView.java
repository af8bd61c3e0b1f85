package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Registers a person who was searched for and not found. A record that is probably the same is settled first. */
@Named
@ViewScoped
public class RegisterPersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Registration registration;

    @Inject
    Lookups lookups;

    @Inject
    transient Messages messages;

    private PersonForm form = PersonForm.of(new PersonSearch(null, null, null, null));
    private @Nullable UUID q;
    private @Nullable UUID notification;
    private @Nullable UUID parent;
    private transient @Nullable PersonMatches probable;

    @Size(max = 500)
    private @Nullable String differentBecause;

    public void load() {
        registration.searched(q).ifPresent(search -> form = PersonForm.of(search));
        if (parent != null) {
            form = registration.bornTo(parent);
        }
    }

    /** Stays on the page where somebody has to look at a record that is probably the same. */
    public @Nullable String register() {
        probable = registration.probable(form);
        if (isUnsettled() && (differentBecause == null || differentBecause.isBlank())) {
            return null;
        }
        UUID bornTo = parent;
        if (bornTo != null) {
            registration.bear(form, differentBecause, bornTo);
            messages.info("person.register.born");
            return "/person/open?faces-redirect=true&person=" + bornTo;
        }
        PersonId id = registration.register(form, differentBecause, notification);
        messages.info("person.register.done");
        form.getIdentity().doubts().forEach(messages::warn);
        return "/household/join?faces-redirect=true&person=" + id.value()
                + (notification == null ? "" : "&notification=" + notification);
    }

    public List<String> communes(String typed) {
        return lookups.communes(form.getContacts().getTerritoryCode(), typed);
    }

    /** Records that have to be settled; null until the form was sent. */
    public @Nullable PersonMatches getProbable() {
        return probable;
    }

    public boolean isUnsettled() {
        return probable != null && !probable.none();
    }

    public PersonForm getForm() {
        return form;
    }

    public @Nullable String getDifferentBecause() {
        return differentBecause;
    }

    public void setDifferentBecause(@Nullable String differentBecause) {
        this.differentBecause = differentBecause;
    }

    public @Nullable UUID getQ() {
        return q;
    }

    public void setQ(@Nullable UUID q) {
        this.q = q;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public void setNotification(@Nullable UUID notification) {
        this.notification = notification;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }
}
