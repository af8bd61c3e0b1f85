package org.mouakaba.careplan.boundary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.Need;

/**
 * The plans of one case, as its pages need them.
 *
 * @param needs what the assessment found, the greatest first
 * @param inForce the last approved edition of the episode
 * @param open the edition that is being written or waits
 * @param editions all, the newest first
 * @param proposedReview the day of the next review by the clock of the risk
 * @param safetyRequired whether no plan of this case is submitted without a safety plan
 * @param mayWrite whether this reader may write in it
 * @param mayDecide whether this reader may approve or return it
 */
public record CasePlans(
        List<Need> needs,
        @Nullable PlanDetail inForce,
        @Nullable PlanDetail open,
        List<PlanEdition> editions,
        LocalDate proposedReview,
        boolean safetyRequired,
        boolean mayWrite,
        boolean mayDecide) {

    public CasePlans {
        needs = List.copyOf(needs);
        editions = List.copyOf(editions);
    }

    /** What is being written or waits, else what is in force; null before the first goal. */
    public @Nullable PlanDetail newest() {
        return open != null ? open : inForce;
    }
}
