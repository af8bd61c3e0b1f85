package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.person.control.DuplicateRepository;
import org.mouakaba.person.control.PersonFinder;
import org.mouakaba.person.entity.DuplicateSuspicion;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Lists the records of the caller's unit that are probably one person. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class DuplicateQueries {

    @Inject
    DuplicateRepository duplicates;

    @Inject
    PersonFinder finder;

    @Inject
    CurrentActor currentActor;

    /** How many there are to settle; one statement. */
    public DuplicatesWaiting waiting() {
        return duplicates.waiting(AccessScope.of(currentActor.get()));
    }

    /** What is to be settled, the likeliest first. A constant number of statements. */
    public Page<SuspicionRow> open(@NotNull PageRequest page) {
        Actor actor = currentActor.get();
        Page<DuplicateSuspicion> found = duplicates.open(AccessScope.of(actor), page);
        Map<UUID, PersonCandidate> named = finder
                .known(
                        actor,
                        found.rows().stream()
                                .flatMap(row -> Stream.of(row.oneId(), row.otherId()))
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(candidate -> candidate.id().value(), Function.identity()));
        return new Page<>(
                found.rows().stream()
                        .map(row -> new SuspicionRow(
                                new SuspicionId(row.id()),
                                named.get(row.oneId()),
                                named.get(row.otherId()),
                                row.score(),
                                row.reasons(),
                                row.foundAt()))
                        .toList(),
                found.total());
    }
}
