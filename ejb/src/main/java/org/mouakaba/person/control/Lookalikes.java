package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.person.boundary.MatchKeys;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonIdentity;

/** The records that are weighed against one portrait: those that share a paper, a telephone or a match number with it. */
class Lookalikes {

    /** Of one paper or telephone. */
    private static final int SHARING = 20;

    @Inject
    PersonRepository persons;

    @Inject
    CandidateRepository candidates;

    /**
     * Which records look like this, and how much; the record itself, where it is stored, is among them.
     *
     * @param compared bearers of a like name that are weighed at all
     * @param least score from which a record counts
     */
    Map<UUID, PersonMatcher.Match> of(PersonIdentity identity, Portrait sought, int compared, int least) {
        Set<UUID> ids =
                new LinkedHashSet<>(persons.withIdentifier(sought.papers().keySet(), SHARING));
        sought.phones().forEach(number -> ids.addAll(persons.withPhone(number, SHARING)));
        ids.addAll(candidates.sharing(MatchKeys.of(identity.name(), identity.birth()), compared));
        if (candidates.anyDue()) {
            ids.addAll(persons.bearing(NameKeys.words(identity.name().full().ar()), SHARING));
            ids.addAll(persons.bearing(NameKeys.words(identity.name().full().fr()), SHARING));
        }
        Map<UUID, PersonMatcher.Match> found = new LinkedHashMap<>();
        candidates.portraits(ids).forEach((id, portrait) -> {
            PersonMatcher.Match match = PersonMatcher.compare(sought, portrait);
            if (match.score() >= least) {
                found.put(id, match);
            }
        });
        return found;
    }
}
