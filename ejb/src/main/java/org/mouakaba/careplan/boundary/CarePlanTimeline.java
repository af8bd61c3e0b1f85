package org.mouakaba.careplan.boundary;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;

/** When plans were submitted, approved and returned. */
public class CarePlanTimeline implements TimelineSource {

    @Inject
    CarePlanRepository plans;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        List<TimelineEntry> lines = new ArrayList<>();
        for (CarePlan plan : plans.history(id)) {
            add(lines, plan, plan.submittedAt(), plan.submittedBy(), "timeline.submitted", null);
            String decided = plan.status() == PlanStatus.APPROVED ? "timeline.approved" : "timeline.returned";
            add(lines, plan, plan.decidedAt(), plan.decidedBy(), decided, plan.decisionNote());
        }
        return lines;
    }

    private static void add(
            List<TimelineEntry> lines,
            CarePlan plan,
            @Nullable Instant at,
            @Nullable String by,
            String key,
            @Nullable String text) {
        if (at != null && by != null) {
            lines.add(new TimelineEntry(
                    at, "DECISION", "careplan", key, List.of(Integer.toString(plan.edition())), text, by));
        }
    }
}
