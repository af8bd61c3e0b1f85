package org.mouakaba.person.boundary;

import java.util.List;

/**
 * What a search found.
 *
 * @param candidates the likeliest first
 * @param restricted that a record of the reader's own unit may match which she may not see; never which, nor how many.
 *     False on a match elsewhere and on a telephone alone: the sentence would tell a stranger that somebody in hiding is
 *     known
 */
public record PersonMatches(List<PersonCandidate> candidates, boolean restricted) {

    public PersonMatches {
        candidates = List.copyOf(candidates);
    }

    public boolean none() {
        return candidates.isEmpty() && !restricted;
    }
}
