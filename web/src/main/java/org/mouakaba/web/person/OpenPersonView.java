package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;

/** One person: who she is, how she is reached without danger, with whom she lives. */
@Named
@RequestScoped
public class OpenPersonView {

    @Inject
    PersonQueries persons;

    private @Nullable UUID personId;
    private @Nullable PersonDetail person;

    public void load() {
        PersonId id = new PersonId(Objects.requireNonNull(personId));
        person = persons.get(id);
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
}
