package org.mouakaba.careplan.boundary;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.ClosingGate;

/** A case is not closed while a goal of its plan has no outcome or an action of high priority is open. */
public class CarePlanClosingGate implements ClosingGate {

    @Inject
    CarePlanRepository plans;

    @Inject
    CaseAccess access;

    @Override
    public Set<String> obstacles(CaseFileId id) {
        int episode = access.require(id, CaseAction.READ).episode();
        return plans.findInForce(id, episode).map(CarePlanClosingGate::of).orElse(Set.of());
    }

    private static Set<String> of(CarePlan plan) {
        Set<String> obstacles = new LinkedHashSet<>();
        if (plan.hasGoalWithoutOutcome()) {
            obstacles.add("careplan.goalWithoutOutcome");
        }
        if (plan.hasOpenHighAction()) {
            obstacles.add("careplan.highActionOpen");
        }
        return obstacles;
    }
}
