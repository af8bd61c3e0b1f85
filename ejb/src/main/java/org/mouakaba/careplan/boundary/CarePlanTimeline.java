package org.mouakaba.careplan.boundary;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.careplan.entity.Decision;
import org.mouakaba.careplan.entity.Submission;
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
            Submission submission = plan.submission();
            if (submission != null) {
                lines.add(line(plan, submission.at(), submission.by(), "timeline.submitted", null));
            }
            Decision decision = plan.decision();
            if (decision != null) {
                String key = plan.status() == PlanStatus.APPROVED ? "timeline.approved" : "timeline.returned";
                lines.add(line(plan, decision.at(), decision.by(), key, decision.note()));
            }
        }
        return lines;
    }

    private static TimelineEntry line(CarePlan plan, Instant at, String by, String key, @Nullable String text) {
        return new TimelineEntry(at, "DECISION", "careplan", key, List.of(Integer.toString(plan.edition())), text, by);
    }
}
