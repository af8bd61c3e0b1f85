package org.mouakaba.worklist.control;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.EmergencyAccessUsed;
import org.mouakaba.careplan.boundary.CarePlanApproved;
import org.mouakaba.careplan.boundary.CarePlanReturned;
import org.mouakaba.careplan.boundary.CarePlanSubmitted;
import org.mouakaba.casefile.boundary.CaseAssigned;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileOpened;
import org.mouakaba.casefile.boundary.CaseResumed;
import org.mouakaba.casefile.boundary.CaseRiskChanged;
import org.mouakaba.casefile.boundary.CaseSchedule;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStageEntered;
import org.mouakaba.casefile.boundary.CaseSuspended;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.followup.boundary.NewRiskSeen;
import org.mouakaba.intake.boundary.EmergencyUnanswered;
import org.mouakaba.intake.boundary.NotificationGiven;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationJoined;
import org.mouakaba.person.boundary.ProbableDuplicate;
import org.mouakaba.referral.boundary.ReferralAnswered;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.entity.Alert;

/** Who is told of what. Nobody is told of her own act. Stored with the act: an alert is never lost and never early. */
public class AlertKeeper {

    @Inject
    AlertRepository alerts;

    @Inject
    CaseSchedule schedule;

    @Inject
    CurrentActor currentActor;

    void opened(@Observes CaseFileOpened event) {
        if (event.risk() == RiskLevel.HIGH) {
            tell(
                    alerts.supervisorsOfUnit(schedule.facts(event.id()).unitId()),
                    AlertKind.HIGH_RISK,
                    event.id(),
                    event.at());
        }
    }

    void assigned(@Observes CaseAssigned event) {
        tell(alerts.accountOf(event.workerId()).stream().toList(), AlertKind.CASE_GIVEN, event.id(), event.at());
        if (event.fromWorkerId() != null) {
            tell(
                    alerts.accountOf(event.fromWorkerId()).stream().toList(),
                    AlertKind.CASE_TAKEN,
                    event.id(),
                    event.at());
        }
    }

    void riskChanged(@Observes CaseRiskChanged event) {
        if (event.to() == RiskLevel.HIGH) {
            tell(supervisors(event.id()), AlertKind.HIGH_RISK, event.id(), event.at());
        }
    }

    void entered(@Observes CaseStageEntered event) {
        if (event.to() == CaseStage.CLOSURE_REQUESTED) {
            tell(supervisors(event.id()), AlertKind.CLOSURE_REQUESTED, event.id(), event.at());
        } else if (event.from() == CaseStage.CLOSURE_REQUESTED) {
            AlertKind decided =
                    event.to() == CaseStage.CLOSED ? AlertKind.CLOSURE_APPROVED : AlertKind.CLOSURE_RETURNED;
            tell(worker(event.id()), decided, event.id(), event.at());
        }
    }

    void suspended(@Observes CaseSuspended event) {
        tell(supervisors(event.id()), AlertKind.CASE_SUSPENDED, event.id(), event.at());
    }

    void resumed(@Observes CaseResumed event) {
        tell(worker(event.id()), AlertKind.CASE_RESUMED, event.id(), event.at());
    }

    void planSubmitted(@Observes CarePlanSubmitted event) {
        tell(supervisors(event.caseId()), AlertKind.PLAN_SUBMITTED, event.caseId(), event.at());
    }

    void planReturned(@Observes CarePlanReturned event) {
        tell(worker(event.caseId()), AlertKind.PLAN_RETURNED, event.caseId(), event.at());
    }

    void planApproved(@Observes CarePlanApproved event) {
        tell(worker(event.caseId()), AlertKind.PLAN_APPROVED, event.caseId(), event.at());
    }

    void referralAnswered(@Observes ReferralAnswered event) {
        tell(worker(event.caseId()), AlertKind.REFERRAL_ANSWERED, event.caseId(), event.at());
    }

    void newRiskSeen(@Observes NewRiskSeen event) {
        if (event.imminent()) {
            tell(supervisors(event.caseId()), AlertKind.NEW_DANGER, event.caseId(), event.at());
        }
    }

    void emergencyAccessUsed(@Observes EmergencyAccessUsed event) {
        CaseFileId id = new CaseFileId(event.caseId());
        tell(
                Stream.concat(supervisors(id).stream(), alerts.dataProtectionOfficers().stream())
                        .distinct()
                        .toList(),
                AlertKind.EMERGENCY_ACCESS,
                id,
                event.at());
    }

    void probableDuplicate(@Observes ProbableDuplicate event) {
        tell(supervisors(event.caseId()), AlertKind.PROBABLE_DUPLICATE, event.caseId(), event.at());
    }

    void notificationGiven(@Observes NotificationGiven event) {
        tell(List.of(event.to()), AlertKind.NOTIFICATION_GIVEN, event.id(), event.at());
    }

    void notificationJoined(@Observes NotificationJoined event) {
        List<String> carrier = worker(event.caseId());
        tell(
                carrier.isEmpty() ? supervisors(event.caseId()) : carrier,
                AlertKind.NOTIFICATION_JOINED,
                event.caseId(),
                event.at());
    }

    void emergencyUnanswered(@Observes EmergencyUnanswered event) {
        tell(
                Stream.concat(alerts.supervisorsOfUnit(event.unitId()).stream(), event.hands().stream())
                        .distinct()
                        .toList(),
                AlertKind.EMERGENCY_UNANSWERED,
                event.id(),
                event.at());
    }

    private List<String> worker(CaseFileId id) {
        CaseFacts facts = schedule.facts(id);
        return facts.workerId() == null
                ? List.of()
                : alerts.accountOf(facts.workerId()).stream().toList();
    }

    private List<String> supervisors(CaseFileId id) {
        CaseFacts facts = schedule.facts(id);
        return facts.workerId() == null
                ? alerts.supervisorsOfUnit(facts.unitId())
                : alerts.supervisorOf(facts.workerId()).stream().toList();
    }

    private void tell(Collection<String> recipients, AlertKind kind, CaseFileId id, Instant at) {
        String actor = currentActor.username();
        recipients.stream()
                .filter(recipient -> !recipient.equals(actor))
                .forEach(recipient -> alerts.add(new Alert(recipient, kind, id.value(), at)));
    }

    private void tell(Collection<String> recipients, AlertKind kind, NotificationId id, Instant at) {
        String actor = currentActor.username();
        recipients.stream()
                .filter(recipient -> !recipient.equals(actor))
                .forEach(recipient -> alerts.add(Alert.ofNotification(recipient, kind, id.value(), at)));
    }
}
