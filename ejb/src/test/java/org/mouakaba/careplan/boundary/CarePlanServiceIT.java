package org.mouakaba.careplan.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseClosureService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class CarePlanServiceIT {

    @Inject
    CarePlanService service;

    @Inject
    CarePlanApprovalService approvals;

    @Inject
    CarePlanQueries queries;

    @Inject
    CaseClosureService closures;

    @Inject
    Fixtures fixtures;

    private As worker = As.user("nobody");
    private As colleague = As.user("nobody");
    private As supervisor = As.user("nobody");
    private Team team = Team.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeamOfTwo() {
        team = fixtures.aTeam();
        worker = team.worker();
        colleague = team.colleague();
        supervisor = team.supervisor();
    }

    @Test
    void carriesAPlanFromTheFirstGoalToApprovalAndTheCaseIntoImplementation() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "HIGH");
        submitted(id);
        assertThat(supervisor
                        .call(() -> queries.awaitingApproval(new PageRequest(0, 50)))
                        .rows())
                .extracting(PlanAwaiting::caseId)
                .containsExactly(id);
        decide(id, true, null);
        assertThat(fixtures.column("select stage from case_file where id = ?1", id.value()))
                .containsExactly("IMPLEMENTATION");
        PlanDetail inForce = worker.call(() -> queries.inForce(id)).orElseThrow();
        assertThat(inForce.status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(worker.call(() -> queries.progress(id))).isEqualTo(new Progress(1, 0, 1));
        assertThat(fixtures.count("select count(*) from care_plan_aud where case_id = ?1", id.value()))
                .isGreaterThan(1);
        assertThat(fixtures.unaudited("care_plan", "case_id", id.value())).isZero();
    }

    @Test
    void returnsAPlanWithANoteAndTakesItBackImproved() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        submitted(id);
        assertThatThrownBy(() -> decide(id, false, null)).hasMessage("careplan.returnNeedsNote");
        decide(id, false, "which school?");
        PlanDetail returned = open(id);
        assertThat(returned.status()).isEqualTo(PlanStatus.RETURNED);
        assertThat(returned.note()).isEqualTo("which school?");
        worker.run(() -> service.submit(new SubmitPlan(id, terms(), returned.version())));
        decide(id, true, null);
    }

    @Test
    void keepsTheOldEditionInForceUntilTheRevisionIsApproved() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        submitted(id);
        decide(id, true, null);
        PlanDetail first = worker.call(() -> queries.inForce(id)).orElseThrow();
        worker.run(() -> service.revise(new RevisePlan(id, first.version())));
        assertThat(worker.call(() -> queries.inForce(id)).orElseThrow().edition())
                .isEqualTo(1);
        UUID goal = first.goals().get(0).id();
        UUID action = first.goals().get(0).actions().get(0).id();
        worker.run(() -> service.recordProgress(
                new RecordProgress(id, Map.of(goal, GoalStatus.ACHIEVED), Set.of(action), today())));
        PlanDetail second = open(id);
        assertThat(second.goals().get(0).status()).isEqualTo(GoalStatus.ACHIEVED);
        assertThat(worker.call(() -> queries.changes(id, 1))).isEmpty();
        assertThat(supervisor.call(() -> queries.changes(id, 2)).orElseThrow())
                .isEqualTo(new PlanChanges(1, List.of()));
        worker.run(() -> service.submit(new SubmitPlan(id, terms(), second.version())));
        decide(id, true, null);
        assertThat(worker.call(() -> queries.get(id)).editions())
                .extracting(PlanEdition::edition)
                .containsExactly(2, 1);
    }

    @Test
    void holdsTheCaseOpenUntilGoalsHaveAnOutcome() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        submitted(id);
        decide(id, true, null);
        assertThat(worker.call(() -> closures.obstacles(id)))
                .contains("careplan.goalWithoutOutcome", "careplan.highActionOpen");
    }

    @Test
    void removesAGoalAndItsActions() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        worker.run(() -> service.saveGoal(goal(id, null)));
        PlanDetail plan = open(id);
        UUID goal = plan.goals().get(0).id();
        worker.run(() -> service.removeGoal(new RemoveGoal(id, goal, plan.version())));
        assertThat(open(id).goals()).isEmpty();
        assertThat(fixtures.count("select count(*) from care_plan_action where goal_id = ?1", goal))
                .isZero();
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        worker.run(() -> service.saveGoal(goal(id, null)));
        long version = open(id).version();
        worker.run(() -> service.saveTerms(new SaveTerms(id, terms(), version)));
        assertThatThrownBy(() -> worker.run(() -> service.saveTerms(new SaveTerms(id, terms(), version))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesToSubmitBeforeTheAssessmentIsFinished() {
        CaseFileId id = fixtures.aCase(team, "ASSESSMENT", "LOW");
        worker.run(() -> service.saveGoal(goal(id, null)));
        long version = open(id).version();
        assertThatThrownBy(() -> worker.run(() -> service.submit(new SubmitPlan(id, terms(), version))))
                .hasMessage("careplan.assessmentFirst");
    }

    @Test
    void asksForASafetyPlanInASecretCase() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        assertThat(worker.call(() -> queries.get(id)).safetyRequired()).isFalse();
        fixtures.insert("update case_file set confidentiality = 'SECRET' where id = ?1", id.value());
        worker.run(() -> service.saveGoal(goal(id, null)));
        assertThat(worker.call(() -> queries.get(id)).safetyRequired()).isTrue();
        long version = open(id).version();
        PlanTerms without = new PlanTerms(null, "the aunt", today().plusDays(30), terms().agreement());
        assertThatThrownBy(() -> worker.run(() -> service.submit(new SubmitPlan(id, without, version))))
                .hasMessage("careplan.safetyPlanMissing");
        worker.run(() -> service.submit(new SubmitPlan(id, terms(), version)));
        assertThat(open(id).isWaiting()).isTrue();
    }

    @Test
    void approvesNoPlanWithoutASafetyPlanInACaseThatBecameSecretMeanwhile() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        worker.run(() -> service.saveGoal(goal(id, null)));
        PlanTerms without = new PlanTerms(null, "the aunt", today().plusDays(30), terms().agreement());
        long version = open(id).version();
        worker.run(() -> service.submit(new SubmitPlan(id, without, version)));
        fixtures.insert("update case_file set confidentiality = 'SECRET' where id = ?1", id.value());
        assertThatThrownBy(() -> decide(id, true, null)).hasMessage("careplan.safetyPlanMissing");
        decide(id, false, "the safety plan is missing");
        assertThat(open(id).isWaiting()).isFalse();
    }

    @Test
    void keepsWhatAnActionCostsAndWhoPaysThroughTheEditions() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        ActionEntry bus = new ActionEntry(
                null, "bus", ActionOwner.WORKER, null, today().plusDays(7), new BigDecimal("120.50"), "COMMUNE", false);
        submitted(id, bus);
        assertThat(open(id).getCost()).isEqualByComparingTo("120.50");
        decide(id, true, null);
        long first = worker.call(() -> queries.inForce(id)).orElseThrow().version();
        worker.run(() -> service.revise(new RevisePlan(id, first)));
        ActionDetail copied = open(id).goals().get(0).actions().get(0);
        assertThat(copied.fundingSource()).isEqualTo("COMMUNE");
        ActionEntry unknown =
                new ActionEntry(null, "bus", ActionOwner.WORKER, null, today().plusDays(7), null, "PIGEONS", false);
        long version = open(id).version();
        assertThatThrownBy(() -> worker.run(() -> service.saveGoal(goal(id, version, unknown))))
                .hasMessage("careplan.unknownCode");
    }

    @Test
    void hidesThePlanFromAColleague() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        worker.run(() -> service.saveGoal(goal(id, null)));
        assertThatThrownBy(() -> colleague.call(() -> queries.get(id))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.edition(id, 1))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.changes(id, 1))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.run(() -> service.saveGoal(goal(id, null))))
                .isInstanceOf(CaseFileNotFound.class);
        assertThat(As.user("stranger", AUDITOR))
                .satisfies(auditor -> assertThatThrownBy(() -> auditor.call(() -> queries.inForce(id)))
                        .isInstanceOf(CaseFileNotFound.class));
    }

    @Test
    void refusesEachTheOthersPart() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        submitted(id);
        long version = open(id).version();
        assertThatThrownBy(() -> worker.run(() -> approvals.decide(new DecidePlan(id, true, null, Map.of(), version))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.call(() -> queries.awaitingApproval(new PageRequest(0, 5))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> supervisor.run(() -> service.saveGoal(goal(id, version))))
                .isInstanceOf(EJBAccessException.class);
        As both = As.user("supervisor-too", SOCIAL_WORKER, SUPERVISOR);
        assertThatThrownBy(() -> both.run(() -> service.saveGoal(goal(id, version))))
                .isInstanceOfAny(CaseFileNotFound.class, NotAllowedException.class);
    }

    @Test
    void listsWhatWaitsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        for (int i = 0; i < 3; i++) {
            submitted(fixtures.aCase(team, "PLANNING", "LOW"));
        }
        long few = fixtures.statementsOf(() -> supervisor.call(() -> queries.awaitingApproval(new PageRequest(0, 50))));
        for (int i = 0; i < 27; i++) {
            submitted(fixtures.aCase(team, "PLANNING", "LOW"));
        }
        assertThat(fixtures.statementsOf(() -> supervisor.call(() -> queries.awaitingApproval(new PageRequest(0, 50)))))
                .isEqualTo(few);
    }

    @Test
    void aServiceOfTheApprovedPlanIsToBeReferred() {
        CaseFileId without = fixtures.aCase(team, "PLANNING", "HIGH");
        submitted(without);
        decide(without, true, null);
        assertThat(due(without)).isZero();
        CaseFileId with = fixtures.aCase(team, "PLANNING", "HIGH");
        submitted(
                with,
                new ActionEntry(null, "meals", ActionOwner.SERVICE, "FOOD", today().plusDays(7), null, null, false));
        assertThat(due(with)).isZero();
        decide(with, true, null);
        assertThat(due(with)).isEqualTo(1);
    }

    private long due(CaseFileId id) {
        return fixtures.count(
                "select count(*) from deadline where case_id = ?1 and kind = 'FIRST_REFERRAL' and status = 'OPEN'",
                id.value());
    }

    private void submitted(CaseFileId id) {
        submitted(id, meeting());
    }

    private void submitted(CaseFileId id, ActionEntry action) {
        worker.run(() -> service.saveGoal(goal(id, null, action)));
        long version = open(id).version();
        worker.run(() -> service.submit(new SubmitPlan(id, terms(), version)));
    }

    private void decide(CaseFileId id, boolean approved, @Nullable String note) {
        long version = open(id).version();
        supervisor.run(() -> approvals.decide(new DecidePlan(id, approved, note, Map.of(), version)));
    }

    private PlanDetail open(CaseFileId id) {
        return Objects.requireNonNull(worker.call(() -> queries.get(id)).open());
    }

    private static ActionEntry meeting() {
        return new ActionEntry(null, "meet the head", ActionOwner.WORKER, null, today().plusDays(7), null, null, true);
    }

    private static SaveGoal goal(CaseFileId id, @Nullable Long version) {
        return goal(id, version, meeting());
    }

    private static SaveGoal goal(CaseFileId id, @Nullable Long version, ActionEntry action) {
        return new SaveGoal(
                id,
                null,
                "EDUCATION",
                "back to school",
                "4 days",
                today().plusDays(30),
                null,
                List.of(action),
                version);
    }

    private static PlanTerms terms() {
        return new PlanTerms(
                "call 2511",
                null,
                today().plusDays(30),
                new Agreement(AgreementMode.ORAL, today(), "the teacher", null));
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(SystemClock.ZONE));
    }
}
