package org.mouakaba.supervision.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.platform.Label;

/**
 * A case to be given to somebody, and to whom it could go.
 *
 * @param personName given name and initial; null for a SECRET case
 * @param current who carries it now, with her load before and after; null where nobody does
 * @param candidates the others of the team: first who has room, speaks the language and knows the place, last who may not
 *     carry it
 */
public record Allocation(
        CaseFacts facts,
        @Nullable Label personName,
        @Nullable Candidate current,
        List<Candidate> candidates) {

    public Allocation {
        candidates = List.copyOf(candidates);
    }
}
