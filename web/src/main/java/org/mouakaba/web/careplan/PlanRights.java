package org.mouakaba.web.careplan;

import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.CasePlans;
import org.mouakaba.careplan.boundary.PlanDetail;

/** What a reader may do with the edition that is shown. */
public record PlanRights(boolean decide, boolean write, boolean revise, boolean print) {

    static final PlanRights NONE = new PlanRights(false, false, false, false);

    /** @param chosen whether the reader asked for this edition: a new one is begun from the newest only */
    static PlanRights of(CasePlans plans, @Nullable PlanDetail shown, boolean chosen) {
        boolean decide = plans.mayDecide() && shown != null && shown.isWaiting();
        boolean write = !decide && plans.mayWrite() && (shown == null || shown.isWritten());
        boolean revise = !decide && !write && plans.mayWrite() && plans.open() == null && !chosen;
        // Who reads a case only to look into it hands nobody a paper.
        boolean print = shown != null && (plans.mayWrite() || plans.mayDecide());
        return new PlanRights(decide, write, revise, print);
    }
}
