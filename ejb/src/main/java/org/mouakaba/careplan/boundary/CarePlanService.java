package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.control.SafetyRules;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.careplan.entity.Goal;
import org.mouakaba.careplan.entity.PlannedAction;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Writes plans: the worker's part. What a supervisor says to them is {@link CarePlanApprovalService}; what a visit finds
 * of them comes in through {@link #recordProgress}, in the visit's transaction.
 */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class CarePlanService {

    @Inject
    CarePlanRepository plans;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CodeListQueries codes;

    @Inject
    CarePlanEvents events;

    /**
     * Writes a goal with its actions. The first one begins the plan; where an edition is in force a revision is begun
     * first, by {@link #revise}.
     */
    public void saveGoal(@Valid @NotNull SaveGoal command) {
        CaseFacts facts = workedOn(command.caseId());
        requireCodes(command);
        CarePlan plan = plans.findOpen(command.caseId()).orElse(null);
        Instant now = clock.instant();
        String by = currentActor.username();
        if (plan == null) {
            plan = begin(facts, command.expectedVersion(), by, now);
        } else {
            plan.requireVersion(command.expectedVersion());
        }
        plan.write(command, by, now);
        plans.flush();
    }

    private CarePlan begin(CaseFacts facts, @Nullable Long expectedVersion, String by, Instant now) {
        if (expectedVersion != null) {
            throw new ChangedMeanwhile();
        }
        if (plans.findInForce(facts.id(), facts.episode()).isPresent()) {
            throw new RuleException("careplan.notWritable");
        }
        CarePlan begun =
                CarePlan.begin(facts.id().value(), facts.episode(), plans.lastEdition(facts.id()) + 1, by, now);
        plans.add(begun);
        return begun;
    }

    private void requireCodes(SaveGoal command) {
        if (!codes.choosable("assessment_domain", command.domain())) {
            throw RuleException.beside("domain", "careplan.unknownCode");
        }
        int place = 0;
        for (ActionEntry action : command.actions()) {
            place++;
            if (action.serviceType() != null && !codes.choosable("service_type", action.serviceType())) {
                throw RuleException.beside("service" + place, "careplan.unknownCode");
            }
            if (action.fundingSource() != null && !codes.choosable("funding_source", action.fundingSource())) {
                throw RuleException.beside("funding" + place, "careplan.unknownCode");
            }
        }
    }

    public void removeGoal(@Valid @NotNull RemoveGoal command) {
        workedOn(command.caseId());
        CarePlan plan = open(command.caseId(), command.expectedVersion());
        plan.remove(command.goalId(), currentActor.username(), clock.instant());
        plans.flush();
    }

    public void saveTerms(@Valid @NotNull SaveTerms command) {
        workedOn(command.caseId());
        write(command.caseId(), command.terms(), command.expectedVersion());
        plans.flush();
    }

    /** @throws RuleException where the assessment is not finished or something is missing in the plan */
    public void submit(@Valid @NotNull SubmitPlan command) {
        CaseFacts facts = workedOn(command.caseId());
        if (facts.stage() == CaseStage.REGISTERED || facts.stage() == CaseStage.ASSESSMENT) {
            throw new RuleException("careplan.assessmentFirst");
        }
        CarePlan plan = write(command.caseId(), command.terms(), command.expectedVersion());
        Instant now = clock.instant();
        boolean danger = SafetyRules.required(facts.confidentiality(), plans.category(command.caseId()));
        plan.submit(danger, today(now), currentActor.username(), now);
        plans.flush();
        events.submitted(new CarePlanSubmitted(command.caseId(), now));
    }

    private CarePlan write(CaseFileId caseId, PlanTerms terms, long expectedVersion) {
        CarePlan plan = open(caseId, expectedVersion);
        Instant now = clock.instant();
        plan.write(terms, today(now), currentActor.username(), now);
        return plan;
    }

    /** Begins the next edition; the one in force stays so until the new one is approved. */
    public void revise(@Valid @NotNull RevisePlan command) {
        CaseFacts facts = workedOn(command.caseId());
        if (plans.findOpen(command.caseId()).isPresent()) {
            throw new RuleException("careplan.alreadyRevised");
        }
        CarePlan inForce = plans.findInForce(command.caseId(), facts.episode())
                .orElseThrow(() -> new RuleException("careplan.notApproved"));
        inForce.requireVersion(command.expectedVersion());
        plans.add(inForce.revise(currentActor.username(), clock.instant()));
        plans.flush();
    }

    /**
     * Notes how far the plan in force has come. The edition being written, if there is one, learns it too: approved later,
     * it must not bring back what has moved on since.
     *
     * @throws RuleException where a goal or action is not in the plan in force
     */
    public void recordProgress(@Valid @NotNull RecordProgress command) {
        CaseFacts facts = workedOn(command.caseId());
        CarePlan plan = plans.findInForce(command.caseId(), facts.episode())
                .orElseThrow(() -> new RuleException("careplan.notApproved"));
        Map<UUID, GoalStatus> reached = new HashMap<>();
        Set<UUID> done = new HashSet<>();
        for (Goal goal : plan.goals()) {
            GoalStatus status = command.goals().get(goal.id());
            if (status != null) {
                reached.put(goal.originId(), status);
            }
            goal.actions().stream()
                    .filter(action -> command.done().contains(action.id()))
                    .map(PlannedAction::originId)
                    .forEach(done::add);
        }
        if (reached.size() != command.goals().size()
                || done.size() != command.done().size()) {
            throw new RuleException("careplan.goalGone");
        }
        Instant now = clock.instant();
        String by = currentActor.username();
        plan.recordProgress(reached, done, command.on(), by, now);
        plans.findOpen(command.caseId()).ifPresent(open -> open.recordProgress(reached, done, command.on(), by, now));
        plans.flush();
    }

    private CaseFacts workedOn(CaseFileId id) {
        CaseFacts facts = access.require(id, CaseAction.WORK);
        if (!facts.stage().open()) {
            throw new RuleException("casefile.closed");
        }
        return facts;
    }

    private CarePlan open(CaseFileId caseId, long expectedVersion) {
        CarePlan plan = plans.findOpen(caseId).orElseThrow(() -> new RuleException("careplan.notWritable"));
        plan.requireVersion(expectedVersion);
        return plan;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SystemClock.ZONE);
    }
}
