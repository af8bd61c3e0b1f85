package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MergeQueries;
import org.mouakaba.person.boundary.MergeRow;
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
    MergeQueries merges;

    private List<MergeRow> merged = List.of();
    private @Nullable UUID personId;
    private @Nullable PersonDetail person;

    /** A record that was found to be another one's leads to that one. */
    public @Nullable String load() {
        PersonId id = new PersonId(Objects.requireNonNull(personId));
        PersonId holder = persons.holder(id);
        if (!holder.equals(id)) {
            return "/person/open?faces-redirect=true&person=" + holder.value();
        }
        person = persons.get(id);
        merged = merges.into(id);
        return null;
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

    public List<MergeRow> getMerged() {
        return merged;
    }
}
