package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.entity.DuplicateSuspicion;
import org.mouakaba.person.entity.Person;

/** Compares records with the others, and keeps which are probably one person for a supervisor to settle. */
public class DuplicateFinder {

    /** Bearers of a like name that one record is weighed against: a registration looks further, once, and at once. */
    private static final int COMPARED = 150;

    @Inject
    PersonRepository persons;

    @Inject
    CandidateRepository candidates;

    @Inject
    DuplicateRepository duplicates;

    @Inject
    Lookalikes lookalikes;

    /** Compares as many of the records that wait for it. */
    public void compareDue(int limit, Instant now) {
        if (candidates.anyDue()) {
            return;
        }
        List<UUID> due = duplicates.take(limit);
        Map<UUID, Portrait> portraits = candidates.portraits(due);
        persons.all(due).stream()
                .filter(person -> person.mergedInto() == null)
                .forEach(person -> compare(person, portraits, now));
        duplicates.flush();
    }

    private void compare(Person person, Map<UUID, Portrait> portraits, Instant now) {
        Portrait portrait = portraits.get(person.id());
        if (portrait == null) {
            return;
        }
        Map<UUID, PersonMatcher.Match> alike =
                lookalikes.of(person.identity(), portrait, COMPARED, PersonMatcher.PROBABLE);
        Set<UUID> others = new HashSet<>(alike.keySet());
        others.remove(person.id());
        others.removeAll(duplicates.paired(person.id()));
        persons.all(others).stream().filter(other -> other.mergedInto() == null).forEach(other -> {
            PersonMatcher.Match match = alike.get(other.id());
            if (match != null) {
                duplicates.add(new DuplicateSuspicion(person, other, match.score(), match.reasons(), now));
            }
        });
        // The next of the batch may meet the same pair from the other side.
        duplicates.flush();
    }

    /** Who registered her says that she is none of those who were found: no question is left for a supervisor. */
    public void distinguish(
            Person registered, Collection<PersonCandidate> from, String reason, String by, Instant now) {
        persons.explain(registered, reason, by, now);
        from.forEach(found -> {
            DuplicateSuspicion suspicion =
                    new DuplicateSuspicion(registered, persons.get(found.id()), found.score(), found.reasons(), now);
            suspicion.different(reason, by, now);
            duplicates.add(suspicion);
        });
    }
}
