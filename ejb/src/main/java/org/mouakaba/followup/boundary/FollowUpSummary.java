package org.mouakaba.followup.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of a case in a few lines.
 *
 * @param visits how many entries there are
 * @param latest the last ones, the newest first
 * @param mayRecord whether this reader may note a visit
 * @param first whether the first contact is still to come
 */
public record FollowUpSummary(long visits, List<VisitRow> latest, boolean mayRecord, boolean first) {

    public FollowUpSummary {
        latest = List.copyOf(latest);
    }

    /** The last entry that stands: it holds the next date. */
    public @Nullable VisitRow getStanding() {
        return latest.stream().filter(row -> !row.corrected()).findFirst().orElse(null);
    }
}
