package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.control.PlanComparison;
import org.mouakaba.careplan.control.PlanReading;
import org.mouakaba.careplan.control.ReviewDates;
import org.mouakaba.careplan.control.SafetyRules;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads plans: one case's, and what waits for the caller's decision. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class CarePlanQueries {

    @Inject
    CarePlanRepository plans;

    @Inject
    CaseAccess access;

    @Inject
    AssessmentQueries assessments;

    @Inject
    ReviewDates reviewDates;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** The plans of the caller's team that wait for her, the oldest first. */
    @RolesAllowed(SUPERVISOR)
    public Page<PlanAwaiting> awaitingApproval(@NotNull PageRequest page) {
        return plans.findAwaiting(AccessScope.of(currentActor.get()), page);
    }

    /** All that the pages of one case's plan show. */
    public CasePlans get(@NotNull CaseFileId caseId) {
        CaseFacts facts = access.require(caseId, CaseAction.READ);
        Actor actor = currentActor.get();
        LocalDate today = today();
        CarePlan open = plans.findOpen(caseId).orElse(null);
        CarePlan inForce = plans.findInForce(caseId, facts.episode()).orElse(null);
        return new CasePlans(
                // Who only looks into a file is no reader of assessments.
                actor.is(SOCIAL_WORKER) || actor.is(SUPERVISOR) ? assessments.needs(caseId) : List.of(),
                inForce == null ? null : PlanReading.detail(inForce, today),
                open == null ? null : PlanReading.detail(open, today),
                plans.editions(caseId),
                reviewDates.propose(facts.risk(), today),
                SafetyRules.required(facts.confidentiality(), plans.category(caseId)),
                facts.stage().open() && access.permits(facts, CaseAction.WORK),
                access.permits(facts, CaseAction.APPROVE));
    }

    /**
     * One edition, whole.
     *
     * @throws CarePlanNotFound where the case has no such edition
     */
    public PlanDetail edition(@NotNull CaseFileId caseId, int edition) {
        access.require(caseId, CaseAction.READ);
        return plans.findEdition(caseId, edition)
                .map(plan -> PlanReading.detail(plan, today()))
                .orElseThrow(CarePlanNotFound::new);
    }

    /**
     * What an edition changes in the one before it; empty for the first of an episode.
     *
     * @throws CarePlanNotFound where the case has no such edition
     */
    public Optional<PlanChanges> changes(@NotNull CaseFileId caseId, int edition) {
        access.require(caseId, CaseAction.READ);
        CarePlan after = plans.findEdition(caseId, edition).orElseThrow(CarePlanNotFound::new);
        LocalDate today = today();
        return plans.findEdition(caseId, edition - 1)
                .filter(before -> before.episode() == after.episode())
                .map(before -> new PlanChanges(
                        before.edition(),
                        PlanComparison.between(PlanReading.detail(before, today), PlanReading.detail(after, today))));
    }

    /** The last approved edition of the episode; empty before the first approval. */
    public Optional<PlanDetail> inForce(@NotNull CaseFileId caseId) {
        CaseFacts facts = access.require(caseId, CaseAction.READ);
        return plans.findInForce(caseId, facts.episode()).map(plan -> PlanReading.detail(plan, today()));
    }

    /** How far the plan in force has come, in figures; null before the first approval. */
    public @Nullable Progress progress(@NotNull CaseFileId caseId) {
        return inForce(caseId).map(PlanDetail::progress).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
    }
}
