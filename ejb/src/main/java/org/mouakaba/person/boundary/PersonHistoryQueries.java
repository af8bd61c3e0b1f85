package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.audit.boundary.LookCursor;
import org.mouakaba.audit.boundary.LookPage;
import org.mouakaba.audit.boundary.LooksAt;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonChanges;
import org.mouakaba.person.control.PersonHistoryRepository;
import org.mouakaba.person.control.PersonRepository;
import org.mouakaba.platform.Recorded;

/** What a person's record was before, and who looked at it. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class PersonHistoryQueries {

    static final int PAGE = 25;

    @Inject
    PersonAccess access;

    @Inject
    PersonRepository persons;

    @Inject
    PersonHistoryRepository history;

    @Inject
    LooksAt looks;

    @Inject
    CurrentActor currentActor;

    /**
     * The newest {@value #PAGE} changes, older than the revision {@code before} where it is given. Whoever reads her page
     * reads all of them: what was true of her is no more secret than what is.
     *
     * @throws PersonNotFound where she does not exist or is not the caller's to read
     */
    public PersonChangePage changes(@NotNull PersonId id, @Nullable Long before) {
        access.require(id);
        List<PersonHistoryRepository.Deed> deeds =
                history.deeds(id.value(), before == null ? Long.MAX_VALUE : before, PAGE + 1);
        boolean more = deeds.size() > PAGE;
        List<PersonHistoryRepository.Deed> shown = more ? deeds.subList(0, PAGE) : deeds;
        if (shown.isEmpty()) {
            return new PersonChangePage(List.of(), null);
        }
        PersonChanges changes =
                new PersonChanges(history.states(id.value(), shown.get(0).revision(), PAGE + 1));
        return new PersonChangePage(
                shown.stream()
                        .map(deed -> changes.of(deed.revision(), deed.at(), deed.username()))
                        .toList(),
                more ? shown.get(PAGE - 1).revision() : null);
    }

    /**
     * Who looked at her record or at a case of hers, by day. The log is the data-protection officer's and the auditor's,
     * who read it without reading the person; of those whom she reads, a supervisor is told too, because she answers for
     * what her team does. A worker is not: the matrix of the domain dossier (3.10) gives the log to no worker, and who
     * looks after a colleague's files is not hers to watch.
     *
     * @throws PersonNotFound where she does not exist, or a supervisor may not read her
     */
    @RolesAllowed({SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public LookPage looks(@NotNull PersonId id, @Nullable LookCursor before) {
        return looks.at(id.value(), casesSeenBy(id), before);
    }

    private List<UUID> casesSeenBy(PersonId id) {
        if (currentActor.get().is(Role.SUPERVISOR)) {
            return access.require(id).cases().stream()
                    .map(facts -> facts.id().value())
                    .toList();
        }
        persons.get(id);
        return history.casesOf(id.value());
    }
}
