package org.mouakaba.person.boundary;

import java.util.List;

/**
 * What a search found.
 *
 * @param candidates the likeliest first
 * @param restricted that a record may match which this reader may not see; never which, nor how many
 */
public record PersonMatches(List<PersonCandidate> candidates, boolean restricted) {

    public PersonMatches {
        candidates = List.copyOf(candidates);
    }

    public boolean none() {
        return candidates.isEmpty() && !restricted;
    }
}
