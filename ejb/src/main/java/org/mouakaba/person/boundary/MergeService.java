package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.person.control.MergeRepository;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonMerger;
import org.mouakaba.person.control.PersonRepository;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonMerge;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** Makes two records of one person one, and gives them back where that was wrong. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class MergeService {

    @Inject
    PersonRepository persons;

    @Inject
    MergeRepository merges;

    @Inject
    PersonAccess access;

    @Inject
    PersonMerger merger;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @throws PersonNotFound where one of them is not the caller's to read
     * @throws org.mouakaba.platform.NotAllowedException where one of them is not hers to change
     * @throws RuleException where both have an open case in one organisation
     */
    public MergeId merge(@Valid @NotNull MergePersons command) {
        if (command.survivor().equals(command.absorbed())) {
            throw new RuleException("person.mergeWithItself");
        }
        access.requireChange(command.survivor());
        access.requireChange(command.absorbed());
        Person survivor = persons.getForChange(command.survivor());
        Person absorbed = persons.getForChange(command.absorbed());
        survivor.requireVersion(command.survivorVersion());
        absorbed.requireVersion(command.absorbedVersion());
        PersonMerge merge =
                merger.merge(command, survivor, absorbed, currentActor.get().username(), clock.instant(), today());
        persons.flush();
        return new MergeId(merge.id());
    }

    /**
     * @throws MergeNotFound where there is no such merge, or its record is not the caller's to read
     * @throws RuleException where it was undone, is too old, or another one stands on it
     */
    public void undo(@Valid @NotNull UndoMerge command) {
        PersonMerge merge = merges.find(command.id()).orElseThrow(MergeNotFound::new);
        access.requireChange(new PersonId(merge.survivorId()));
        merges.lock(merge);
        merge.requireVersion(command.expectedVersion());
        Person survivor = persons.get(new PersonId(merge.survivorId()));
        Person absorbed = persons.get(new PersonId(merge.absorbedId()));
        Instant now = clock.instant();
        boolean last = merger.last(merge, survivor);
        merge.undo(command.reason(), currentActor.get().username(), now, merger.undoableUntil(merge, today()));
        if (!last) {
            throw new RuleException("person.mergeLaterFirst");
        }
        merger.giveBack(merge, survivor, absorbed, command.alsoGiven(), today());
        persons.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
