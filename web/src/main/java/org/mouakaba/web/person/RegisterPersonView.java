package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
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

    private final Newcomer newcomer = new Newcomer();
    private PersonForm form = PersonForm.empty();
    private transient @Nullable PersonMatches probable;
    private transient @Nullable List<Option> members;

    @Size(max = 500)
    private @Nullable String differentBecause;

    public void load() {
        if (newcomer.getMember() == null && !getMembers().isEmpty()) {
            newcomer.setMember((UUID) getMembers().get(0).value());
        }
        form = registration.form(newcomer);
    }

    /** Stays on the page where somebody has to look at a record that is probably the same. */
    public @Nullable String register() {
        newcomer.requireRelation();
        probable = registration.probable(form);
        if (isUnsettled() && (differentBecause == null || differentBecause.isBlank())) {
            return null;
        }
        String next = registration.register(form, differentBecause, newcomer);
        messages.info(newcomer.getParent() == null ? "person.register.done" : "person.register.born");
        form.getIdentity().doubts().forEach(messages::warn);
        return next;
    }

    public List<String> communes(String typed) {
        return lookups.communes(form.getContacts().getTerritoryCode(), typed);
    }

    /** With whom she may live, of those who are known here; empty where nobody is. */
    public List<Option> getMembers() {
        if (members == null) {
            members = registration.members(newcomer);
        }
        return members;
    }

    /** Records that have to be settled; null until the form was sent. */
    public @Nullable PersonMatches getProbable() {
        return probable;
    }

    public boolean isUnsettled() {
        return probable != null && !probable.none();
    }

    public Newcomer getNewcomer() {
        return newcomer;
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
}
