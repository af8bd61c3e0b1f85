package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonChange;
import org.mouakaba.person.boundary.PersonChangePage;
import org.mouakaba.person.boundary.PersonHistoryQueries;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.web.shared.Names;

/** What a person's record was before: each change, by whom and when, the newest first. */
@Named
@RequestScoped
public class ReadHistoryView {

    @Inject
    PersonHistoryQueries history;

    @Inject
    PersonQueries persons;

    @Inject
    Names names;

    private @Nullable UUID personId;
    private @Nullable Long before;
    private @Nullable PersonCard person;
    private PersonChangePage found = new PersonChangePage(List.of(), null);

    public void load() {
        PersonId id = new PersonId(Objects.requireNonNull(personId));
        person = persons.card(id);
        found = history.changes(id, before);
        names.know(found.rows().stream().map(PersonChange::username).toList());
    }

    public @Nullable PersonCard getPerson() {
        return person;
    }

    public List<PersonChange> getRows() {
        return found.rows();
    }

    /** Where the older page begins; null on the last. */
    public @Nullable Long getNext() {
        return found.next();
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }
}
