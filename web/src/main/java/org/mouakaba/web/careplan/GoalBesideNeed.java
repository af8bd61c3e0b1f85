package org.mouakaba.web.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.Need;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanDetail;

/**
 * A goal with the need it answers to, for reading the two side by side.
 *
 * @param need null where the assessment does not speak of it
 */
public record GoalBesideNeed(GoalDetail goal, @Nullable Need need) {

    static List<GoalBesideNeed> of(PlanDetail plan, List<Need> needs) {
        return plan.goals().stream()
                .map(goal -> new GoalBesideNeed(
                        goal,
                        needs.stream()
                                .filter(need -> need.domain().equals(goal.domain()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
