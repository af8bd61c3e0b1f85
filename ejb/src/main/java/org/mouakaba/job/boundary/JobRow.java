package org.mouakaba.job.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param kind what is done: {@code component.work}
 * @param label what it is done with, such as the name of a file
 * @param parameters as whoever submitted it wrote them
 * @param refused lines with a problem
 * @param cleared whether its file and lines were deleted since
 * @param failure key of the sentence that says why it failed
 * @param incident number of the fault in the server's log
 */
public record JobRow(
        JobId id,
        String kind,
        String label,
        @Nullable String parameters,
        JobState state,
        boolean cancelling,
        int done,
        int total,
        long refused,
        boolean cleared,
        @Nullable String failure,
        @Nullable String incident,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** Whether what it says of its lines can be read: it ended, and they are kept. */
    public boolean told() {
        return !state.active() && !cleared;
    }

    /** How much of it is done, of a hundred. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    /** Lines without a problem. */
    public long accepted() {
        return done - refused;
    }
}
