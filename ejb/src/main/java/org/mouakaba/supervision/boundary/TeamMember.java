package org.mouakaba.supervision.boundary;

import java.util.Map;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.workforce.boundary.WorkerCard;

/**
 * One line of the team board.
 *
 * @param overdue how many deadlines are late, by kind
 */
public record TeamMember(WorkerCard worker, Load load, Map<DueKind, Long> overdue) {

    public TeamMember {
        overdue = Map.copyOf(overdue);
    }

    public long late() {
        return overdue.values().stream().mapToLong(Long::longValue).sum();
    }
}
