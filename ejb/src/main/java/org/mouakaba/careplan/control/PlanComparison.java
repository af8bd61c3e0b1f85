package org.mouakaba.careplan.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionDetail;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanChange;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.careplan.boundary.PlanPart;

/** Reads two editions side by side: what is new, what was taken away, what is worded or dated otherwise. */
public final class PlanComparison {

    private final List<PlanChange> found = new ArrayList<>();

    private PlanComparison() {}

    public static List<PlanChange> between(PlanDetail before, PlanDetail after) {
        PlanComparison comparison = new PlanComparison();
        comparison.goals(before.goals(), after.goals());
        comparison.add(PlanPart.CONTINGENCY, null, before.contingency(), after.contingency());
        comparison.add(PlanPart.SAFETY_PLAN, null, before.safetyPlan(), after.safetyPlan());
        // A review is always to be dated anew; one that is not yet is no change.
        if (after.reviewOn() != null) {
            comparison.add(PlanPart.REVIEW, null, before.reviewOn(), after.reviewOn());
        }
        return List.copyOf(comparison.found);
    }

    private void goals(List<GoalDetail> before, List<GoalDetail> after) {
        Map<UUID, GoalDetail> earlier = by(before, GoalDetail::originId);
        for (GoalDetail now : after) {
            GoalDetail old = earlier.remove(now.originId());
            if (old == null) {
                add(PlanPart.GOAL, null, null, now.what());
            } else {
                goal(old, now);
            }
        }
        earlier.values().forEach(gone -> add(PlanPart.GOAL, null, gone.what(), null));
    }

    private void goal(GoalDetail old, GoalDetail now) {
        String about = now.what();
        add(PlanPart.GOAL, null, old.what(), now.what());
        add(PlanPart.GOAL_DOMAIN, about, old.domain(), now.domain());
        add(PlanPart.GOAL_MEASURE, about, old.measure(), now.measure());
        add(PlanPart.GOAL_DUE, about, old.dueOn(), now.dueOn());
        add(PlanPart.GOAL_REALISTIC, about, old.realistic(), now.realistic());
        Map<UUID, ActionDetail> earlier = by(old.actions(), ActionDetail::originId);
        for (ActionDetail action : now.actions()) {
            ActionDetail before = earlier.remove(action.originId());
            if (before == null) {
                add(PlanPart.ACTION, about, null, action.what());
            } else {
                action(about, before, action);
            }
        }
        earlier.values().forEach(gone -> add(PlanPart.ACTION, about, gone.what(), null));
    }

    private void action(String goal, ActionDetail old, ActionDetail now) {
        String about = now.what();
        add(PlanPart.ACTION, goal, old.what(), now.what());
        add(PlanPart.ACTION_OWNER, about, old.owner(), now.owner());
        add(PlanPart.ACTION_SERVICE, about, old.serviceType(), now.serviceType());
        add(PlanPart.ACTION_DUE, about, old.dueOn(), now.dueOn());
        add(PlanPart.ACTION_COST, about, old.cost(), now.cost());
        add(PlanPart.ACTION_FUNDING, about, old.fundingSource(), now.fundingSource());
        add(PlanPart.ACTION_HIGH, about, old.high(), now.high());
    }

    private void add(PlanPart part, @Nullable String about, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new PlanChange(
                    part, about, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }

    private static <T> Map<UUID, T> by(List<T> rows, Function<T, UUID> key) {
        return rows.stream().collect(Collectors.toMap(key, row -> row, (a, b) -> a, LinkedHashMap::new));
    }
}
