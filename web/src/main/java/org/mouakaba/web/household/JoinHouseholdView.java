package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.household.boundary.JoinHousehold;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says with whom somebody lives: finds the member by name, then how they are related. */
@Named
@ViewScoped
public class JoinHouseholdView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HouseholdService households;

    @Inject
    transient PersonQueries persons;

    @Inject
    transient Messages messages;

    private final JoinHouseholdForm form = new JoinHouseholdForm();
    private @Nullable UUID personId;
    private @Nullable UUID notification;
    private transient @Nullable PersonCard person;
    private transient @Nullable List<PersonCandidate> candidates;

    public void load() {
        getPerson();
    }

    /** Those of the name, without the person herself. */
    public void search() {
        candidates = null;
        form.setMember(null);
    }

    public String join() {
        households.join(new JoinHousehold(
                id(),
                new PersonId(Objects.requireNonNull(form.getMember())),
                Objects.requireNonNull(form.getRelation())));
        messages.info("household.join.done");
        return notification == null
                ? "/person/open?faces-redirect=true&person=" + personId
                : "/intake/screen?faces-redirect=true&notification=" + notification;
    }

    public List<PersonCandidate> getCandidates() {
        if (candidates == null) {
            candidates = persons.search(new PersonSearch(form.getName(), null, null, null)).candidates().stream()
                    .filter(candidate -> !candidate.id().value().equals(personId))
                    .toList();
        }
        return candidates;
    }

    public PersonCard getPerson() {
        if (person == null) {
            person = persons.card(id());
        }
        return person;
    }

    private PersonId id() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public JoinHouseholdForm getForm() {
        return form;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public void setNotification(@Nullable UUID notification) {
        this.notification = notification;
    }
}
