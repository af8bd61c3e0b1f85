package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.IdentificationService;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.web.shared.Searches;
import org.omnifaces.cdi.ViewScoped;

/** Looks for a person before she is registered; within the screening of a notification, to say whom it is about. */
@Named
@ViewScoped
public class SearchPersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PersonQueries persons;

    @Inject
    transient IdentificationService identification;

    @Inject
    Searches searches;

    private final SearchPersonForm form = new SearchPersonForm();
    private @Nullable UUID q;
    private @Nullable UUID notification;
    private @Nullable UUID member;
    private transient @Nullable PersonMatches matches;

    public void load() {
        searches.find(q).ifPresent(form::read);
    }

    public String search() {
        return "/person/search?faces-redirect=true&q=" + searches.keep(form.toSearch()) + within();
    }

    /** The notification is about this person. */
    public String choose(PersonId person) {
        UUID about = Objects.requireNonNull(notification);
        identification.identify(new NotificationId(about), person);
        return "/intake/screen?faces-redirect=true&notification=" + about;
    }

    /** What was found; empty until something was searched for. */
    public PersonMatches getMatches() {
        if (matches == null) {
            matches = persons.search(form.toSearch());
        }
        return matches;
    }

    public boolean isSearched() {
        return searches.find(q).isPresent();
    }

    private String within() {
        return (notification == null ? "" : "&notification=" + notification)
                + (member == null ? "" : "&member=" + member);
    }

    public SearchPersonForm getForm() {
        return form;
    }

    public @Nullable UUID getQ() {
        return q;
    }

    public void setQ(@Nullable UUID q) {
        this.q = q;
    }

    /** Of whose household somebody is being registered; null where of none. */
    public @Nullable UUID getMember() {
        return member;
    }

    public void setMember(@Nullable UUID member) {
        this.member = member;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public void setNotification(@Nullable UUID notification) {
        this.notification = notification;
    }
}
