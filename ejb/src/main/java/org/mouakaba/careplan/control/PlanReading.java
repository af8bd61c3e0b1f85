package org.mouakaba.careplan.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mouakaba.careplan.boundary.ActionDetail;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.careplan.entity.Decision;
import org.mouakaba.careplan.entity.Goal;
import org.mouakaba.careplan.entity.PlannedAction;
import org.mouakaba.careplan.entity.Submission;
import org.mouakaba.platform.SystemClock;

/** A plan as it is read on a day. */
public final class PlanReading {

    private PlanReading() {}

    public static PlanDetail detail(CarePlan plan, LocalDate today) {
        List<GoalDetail> goals = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            goals.add(detail(goal, goals.size() + 1, today));
        }
        Submission submission = plan.submission();
        Decision decision = plan.decision();
        return new PlanDetail(
                plan.edition(),
                plan.status(),
                goals,
                plan.terms().safetyPlan(),
                plan.terms().contingency(),
                plan.reviewOn(),
                plan.agreement(),
                submission == null ? null : submission.by(),
                submission == null ? null : submission.at(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.note(),
                plan.version());
    }

    /** The day of an instant, as the country counts it. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.ZONE);
    }

    private static GoalDetail detail(Goal goal, int number, LocalDate today) {
        return new GoalDetail(
                goal.id(),
                goal.originId(),
                number,
                goal.domain(),
                goal.what(),
                goal.measure(),
                goal.dueOn(),
                goal.realistic(),
                goal.status(),
                goal.supervisorNote(),
                goal.actions().stream().map(action -> detail(action, today)).toList());
    }

    private static ActionDetail detail(PlannedAction action, LocalDate today) {
        return new ActionDetail(
                action.id(),
                action.originId(),
                action.what(),
                action.owner(),
                action.serviceType(),
                action.dueOn(),
                action.cost(),
                action.fundingSource(),
                action.high(),
                action.statusOn(today),
                action.doneOn());
    }
}
