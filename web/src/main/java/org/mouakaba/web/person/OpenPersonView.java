package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.MemberRow;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;

/** One person: who she is, how she is reached without danger, with whom she lives. */
@Named
@RequestScoped
public class OpenPersonView {

    @Inject
    PersonQueries persons;

    @Inject
    HouseholdQueries households;

    private @Nullable UUID personId;
    private @Nullable PersonDetail person;
    private List<MemberRow> household = List.of();

    public void load() {
        PersonId id = new PersonId(Objects.requireNonNull(personId));
        person = persons.get(id);
        household = households.livingWith(id);
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }

    public @Nullable PersonDetail getPerson() {
        return person;
    }

    public List<MemberRow> getHousehold() {
        return household;
    }
}
