package org.mouakaba.worklist.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A worker's day. Each list is cut to what a screen holds; the figures say how long it is.
 *
 * @param suspended her cases that stand still, the first to go on first; what counts in days in them is in no other list
 * @param givenName her own, for the greeting
 */
public record Today(
        @Nullable Label givenName,
        DueFigures figures,
        List<DueLine> late,
        List<DueLine> today,
        List<DueLine> week,
        List<WaitingAssignment> assignments,
        List<SuspendedCase> suspended) {

    public Today {
        late = List.copyOf(late);
        today = List.copyOf(today);
        week = List.copyOf(week);
        assignments = List.copyOf(assignments);
        suspended = List.copyOf(suspended);
    }
}
