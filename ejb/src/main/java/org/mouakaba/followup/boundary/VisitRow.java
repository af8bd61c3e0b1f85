package org.mouakaba.followup.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalStatus;

/**
 * A visit as it is read.
 *
 * @param correctionReason why it takes the place of an earlier entry; null where it does not
 * @param corrected whether a later entry has taken its place
 */
public record VisitRow(
        VisitId id,
        VisitNote note,
        List<Finding> findings,
        @Nullable String correctionReason,
        boolean corrected,
        String username,
        Instant recordedAt) {

    public VisitRow {
        findings = List.copyOf(findings);
    }

    /** How far a goal had come, with the goal's own words. */
    public record Finding(
            String goal, GoalStatus status, @Nullable String note) {}
}
