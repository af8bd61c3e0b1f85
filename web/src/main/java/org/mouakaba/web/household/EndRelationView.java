package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.EndRelation;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says when a relation ended: a divorce, a guardianship that is over. */
@Named
@ViewScoped
public class EndRelationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FamilyService families;

    @Inject
    transient PersonQueries persons;

    @Inject
    transient Messages messages;

    private @Nullable UUID personId;
    private @Nullable UUID relation;
    private @Nullable LocalDate day;
    private transient @Nullable PersonCard person;

    public void load() {
        getPerson();
    }

    public String end() {
        families.endRelation(new EndRelation(id(), Objects.requireNonNull(relation), Objects.requireNonNull(day)));
        messages.info("household.end-relation.done");
        return "/person/open?faces-redirect=true&person=" + personId;
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

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }

    public @Nullable UUID getRelation() {
        return relation;
    }

    public void setRelation(@Nullable UUID relation) {
        this.relation = relation;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
