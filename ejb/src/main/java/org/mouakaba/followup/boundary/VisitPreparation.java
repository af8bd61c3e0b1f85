package org.mouakaba.followup.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * What the page of a new visit starts from.
 *
 * @param number the case's
 * @param first whether the person has not been met yet in this episode
 * @param proposedNext the day of the next contact by the clock of the risk
 * @param plan the plan in force; null before the first approval
 * @param last the visit before; null where there is none
 * @param corrected the entry to correct; null for a new visit
 */
public record VisitPreparation(
        String number,
        boolean first,
        RiskLevel risk,
        LocalDate proposedNext,
        @Nullable PlanDetail plan,
        @Nullable VisitRow last,
        @Nullable VisitRow corrected) {}
