package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.LookCursor;
import org.mouakaba.audit.boundary.LookPage;
import org.mouakaba.audit.boundary.LookRow;
import org.mouakaba.person.boundary.PersonHistoryQueries;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.web.shared.Names;

/** Who looked at a person's record or at her cases, by day. It names her to nobody: the reader of the log may not read her. */
@Named
@RequestScoped
public class ReadLooksView {

    @Inject
    PersonHistoryQueries history;

    @Inject
    Names names;

    private @Nullable UUID personId;
    private @Nullable String before;
    private LookPage found = new LookPage(List.of(), null);

    public void load() {
        found = history.looks(
                new PersonId(Objects.requireNonNull(personId)),
                LookCursor.of(before).orElse(null));
        names.know(found.rows().stream().map(LookRow::username).toList());
    }

    public List<LookRow> getRows() {
        return found.rows();
    }

    /** Where the older page begins; null on the last. */
    public @Nullable String getNext() {
        LookCursor next = found.next();
        return next == null ? null : next.text();
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
