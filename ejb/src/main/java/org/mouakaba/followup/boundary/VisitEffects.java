package org.mouakaba.followup.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.careplan.boundary.CarePlanService;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.careplan.boundary.RecordProgress;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.platform.SystemClock;

/** What a visit brings about elsewhere, within its own transaction: progress, contact, stage, and who must be told. */
public class VisitEffects {

    @Inject
    CarePlanService plans;

    @Inject
    CaseFileService cases;

    @Inject
    Event<VisitRecorded> recorded;

    @Inject
    Event<NewRiskSeen> newRisk;

    void follow(RecordVisit visit, CaseFacts facts, Instant now) {
        VisitNote note = visit.note();
        Map<UUID, GoalStatus> goals =
                visit.goals().stream().collect(Collectors.toMap(GoalFinding::goalId, GoalFinding::status));
        if (!goals.isEmpty() || !visit.done().isEmpty()) {
            LocalDate on = LocalDate.ofInstant(note.at(), SystemClock.ZONE);
            plans.recordProgress(new RecordProgress(visit.caseId(), goals, visit.done(), on));
        }
        if (note.personSeen()) {
            cases.recordContact(visit.caseId(), note.at());
            if (facts.stage() == CaseStage.IMPLEMENTATION) {
                cases.advance(visit.caseId(), CaseStage.FOLLOW_UP, null);
            }
        }
        recorded.fire(new VisitRecorded(visit.caseId(), note.nextOn(), now));
        if (note.newRisk() != NewRisk.NONE) {
            newRisk.fire(new NewRiskSeen(visit.caseId(), note.newRisk() == NewRisk.IMMINENT, now));
        }
    }
}
