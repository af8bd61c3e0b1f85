package org.mouakaba.careplan.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One goal as it is read, with its actions.
 *
 * @param originId the same goal through the editions
 * @param number from 1, as people count
 * @param domain code of the list assessment_domain
 * @param realistic why it can be reached; null where nobody said
 * @param supervisorNote what the supervisor said to it when she decided
 */
public record GoalDetail(
        UUID id,
        UUID originId,
        int number,
        String domain,
        String what,
        String measure,
        LocalDate dueOn,
        @Nullable String realistic,
        GoalStatus status,
        @Nullable String supervisorNote,
        List<ActionDetail> actions) {

    public GoalDetail {
        actions = List.copyOf(actions);
    }

    public long getDone() {
        return actions.stream().filter(a -> a.status() == ActionStatus.DONE).count();
    }

    /** Actions that still count: a cancelled one does not hold the goal back. */
    public long getCounted() {
        return actions.stream()
                .filter(a -> a.status() != ActionStatus.CANCELLED)
                .count();
    }

    /** How far it has come, for its bar: all where it is achieved, else the share of its actions that are done. */
    public int getPercent() {
        if (status == GoalStatus.ACHIEVED) {
            return 100;
        }
        return getCounted() == 0 ? 0 : (int) (100 * getDone() / getCounted());
    }
}
