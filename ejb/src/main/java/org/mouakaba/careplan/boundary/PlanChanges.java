package org.mouakaba.careplan.boundary;

import java.util.List;

/**
 * What is other in an edition than in the one before it.
 *
 * @param since the edition before
 * @param rows goals first, in the order of the plan; how far things have come is no change
 */
public record PlanChanges(int since, List<PlanChange> rows) {

    public PlanChanges {
        rows = List.copyOf(rows);
    }
}
