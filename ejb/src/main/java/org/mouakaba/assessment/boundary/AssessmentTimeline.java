package org.mouakaba.assessment.boundary;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.control.AssessmentRepository;
import org.mouakaba.assessment.entity.Assessment;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;

/** Assessments and decisions on a lower risk in the course of a case. A draft is no event. */
public class AssessmentTimeline implements TimelineSource {

    @Inject
    AssessmentRepository assessments;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        return assessments.all(id).stream()
                .filter(a -> a.status() == AssessmentStatus.COMPLETED)
                .flatMap(AssessmentTimeline::lines)
                .toList();
    }

    private static Stream<TimelineEntry> lines(Assessment a) {
        TimelineEntry made = new TimelineEntry(
                a.assessedAt(),
                "DECISION",
                "assessment",
                a.kind() == InstrumentKind.RISK ? "timeline.risk" : "timeline.needs",
                a.kind() == InstrumentKind.RISK
                        ? List.of(String.valueOf(a.score()), "risk_level:" + a.confirmedRisk())
                        : List.of(),
                a.overrideReason(),
                a.assessedBy());
        return Stream.concat(Stream.of(made), Stream.ofNullable(decision(a)));
    }

    private static @Nullable TimelineEntry decision(Assessment a) {
        if (a.decidedAt() == null || a.decidedBy() == null) {
            return null;
        }
        return new TimelineEntry(
                a.decidedAt(),
                "DECISION",
                "assessment",
                a.lowering() == LoweringDecision.APPROVED ? "timeline.lowered" : "timeline.notLowered",
                List.of("risk_level:" + a.confirmedRisk()),
                a.decisionNote(),
                a.decidedBy());
    }
}
