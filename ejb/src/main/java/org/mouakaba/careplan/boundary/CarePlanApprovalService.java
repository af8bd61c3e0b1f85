package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.control.SafetyRules;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** The supervisor's part: approves a plan, or returns it with notes. The first approved plan moves the case on. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class CarePlanApprovalService {

    @Inject
    CarePlanRepository plans;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CaseFileService cases;

    @Inject
    CarePlanEvents events;

    /**
     * @throws RuleException where no plan waits, one is returned without a word of why, or one is approved without a safety
     *     plan where somebody is in danger
     */
    public void decide(@Valid @NotNull DecidePlan command) {
        CaseFacts facts = access.require(command.caseId(), CaseAction.APPROVE);
        CarePlan plan = plans.findOpen(command.caseId()).orElseThrow(() -> new RuleException("careplan.notWaiting"));
        plan.requireVersion(command.expectedVersion());
        Instant now = clock.instant();
        String by = currentActor.username();
        if (!command.approved()) {
            plan.giveBack(command.note(), command.goalNotes(), by, now);
            plans.flush();
            events.returned(new CarePlanReturned(command.caseId(), now));
            return;
        }
        // The case may have become one of danger while the plan waited.
        plan.requireSafetyPlan(SafetyRules.required(facts.confidentiality(), plans.category(command.caseId())));
        plan.approve(command.note(), command.goalNotes(), by, now);
        plans.flush();
        if (facts.stage() == CaseStage.PLANNING) {
            cases.advance(command.caseId(), CaseStage.IMPLEMENTATION, null);
        }
        // A plan without a day of review is not submitted.
        LocalDate reviewOn = Objects.requireNonNull(plan.reviewOn());
        events.approved(new CarePlanApproved(command.caseId(), reviewOn, now));
    }
}
