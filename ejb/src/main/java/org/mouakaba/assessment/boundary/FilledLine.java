package org.mouakaba.assessment.boundary;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.EditionRow;

/**
 * A filled instrument, as lists show it.
 *
 * @param results by {@link FilledResults}
 * @param corrects the one it corrects; null where it is a first one
 * @param corrected whether a correction of it was submitted, which counts in its place
 * @param at when it was submitted, or last saved
 * @param assessed the time that the answers speak of
 */
public record FilledLine(
        FilledId id,
        EditionRow edition,
        FilledStatus status,
        Map<String, String> results,
        @Nullable FilledId corrects,
        @Nullable String reason,
        boolean corrected,
        String by,
        Instant at,
        Instant assessed) {

    public FilledLine {
        results = Map.copyOf(results);
    }

    public boolean isDraft() {
        return status == FilledStatus.DRAFT;
    }
}
