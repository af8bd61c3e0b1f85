package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says when and why somebody left her household. */
@Named
@ViewScoped
public class LeaveHouseholdView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FamilyService families;

    @Inject
    transient PersonQueries persons;

    @Inject
    transient Messages messages;

    private final LeaveHouseholdForm form = new LeaveHouseholdForm();
    private @Nullable UUID personId;
    private transient @Nullable PersonCard person;

    public void load() {
        getPerson();
    }

    public String leave() {
        families.leave(form.toCommand(id()));
        messages.info("household.leave.done");
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

    public LeaveHouseholdForm getForm() {
        return form;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
