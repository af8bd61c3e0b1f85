package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says how somebody is related to another, wherever they live: finds the other by name, then the relation. */
@Named
@ViewScoped
public class RelatePersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FamilyService families;

    @Inject
    transient PersonQueries persons;

    @Inject
    transient Messages messages;

    private final RelatePersonForm form = new RelatePersonForm();
    private @Nullable UUID personId;
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

    public String relate() {
        families.relate(form.toCommand(id()));
        messages.info("household.relate-person.done");
        return "/person/open?faces-redirect=true&person=" + personId;
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

    public RelatePersonForm getForm() {
        return form;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
