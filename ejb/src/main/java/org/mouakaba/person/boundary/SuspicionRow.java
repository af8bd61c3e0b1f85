package org.mouakaba.person.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records of the queue.
 *
 * @param one null where she may not be named to the reader
 * @param other null where she may not be named to the reader
 * @param reasons what speaks for one person and against it
 */
public record SuspicionRow(
        SuspicionId id,
        @Nullable PersonCandidate one,
        @Nullable PersonCandidate other,
        int score,
        List<MatchReason> reasons,
        Instant foundAt) {

    public SuspicionRow {
        reasons = List.copyOf(reasons);
    }

    /** Whether the reader may open both, and so make them one. */
    public boolean mergeable() {
        return one != null && other != null && one.readable() && other.readable();
    }
}
