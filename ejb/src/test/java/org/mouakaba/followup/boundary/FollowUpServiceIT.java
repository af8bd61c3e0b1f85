package org.mouakaba.followup.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.careplan.boundary.CarePlanQueries;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class FollowUpServiceIT {

    @Inject
    FollowUpService service;

    @Inject
    FollowUpQueries queries;

    @Inject
    FollowUpTimeline timeline;

    @Inject
    CarePlanQueries plans;

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
    void notesTheFirstContactAndTheCaseKnowsIt() {
        CaseFileId id = fixtures.aCase(team, "REGISTERED", "MEDIUM");
        assertThat(worker.call(() -> queries.prepare(id, null)).first()).isTrue();
        record(id, note(true), null);
        assertThat(worker.call(() -> queries.prepare(id, null)).first()).isFalse();
        assertThat(stage(id)).isEqualTo("REGISTERED");
    }

    @Test
    void movesAnImplementedCaseIntoFollowUpOnceThePersonWasMet() {
        CaseFileId id = fixtures.aCase(team, "IMPLEMENTATION", "MEDIUM");
        record(id, note(false), null);
        assertThat(stage(id)).isEqualTo("IMPLEMENTATION");
        record(id, note(true), null);
        assertThat(stage(id)).isEqualTo("FOLLOW_UP");
    }

    @Test
    void carriesProgressIntoThePlan() {
        CaseFileId id = fixtures.aCase(team, "FOLLOW_UP", "MEDIUM");
        aPlan(id);
        PlanDetail plan = worker.call(() -> plans.inForce(id)).orElseThrow();
        UUID goal = plan.goals().get(0).id();
        UUID action = plan.goals().get(0).actions().get(0).id();
        worker.run(() -> service.record(new RecordVisit(
                id, note(true), List.of(new GoalFinding(goal, GoalStatus.PARTIAL, "6 of 8")), Set.of(action), null)));
        PlanDetail after = worker.call(() -> plans.inForce(id)).orElseThrow();
        assertThat(after.goals().get(0).status()).isEqualTo(GoalStatus.PARTIAL);
        assertThat(after.progress().actionsDone()).isEqualTo(1);
        VisitRow row = worker.call(() -> queries.find(id, new PageRequest(0, 5)))
                .rows()
                .get(0);
        assertThat(row.findings()).containsExactly(new VisitRow.Finding("goal", GoalStatus.PARTIAL, "6 of 8"));
    }

    @Test
    void correctsAnEntryByAnotherAndOnlyOnce() {
        CaseFileId id = fixtures.aCase(team, "FOLLOW_UP", "MEDIUM");
        VisitId wrong = record(id, note(true), null);
        record(id, note(true), new VisitCorrection(wrong, "wrong day"));
        assertThat(worker.call(() -> queries.find(id, new PageRequest(0, 5))).rows())
                .filteredOn(VisitRow::corrected)
                .extracting(VisitRow::id)
                .containsExactly(wrong);
        assertThatThrownBy(() -> record(id, note(true), new VisitCorrection(wrong, "again")))
                .hasMessage("followup.alreadyCorrected");
        CaseFileId other = fixtures.aCase(team, "FOLLOW_UP", "MEDIUM");
        assertThatThrownBy(() -> record(other, note(true), new VisitCorrection(wrong, "elsewhere")))
                .isInstanceOf(VisitNotFound.class);
        assertThat(worker.call(() -> timeline.timeline(id))).hasSize(2);
    }

    @Test
    void letsNothingThatWasNotedBeChanged() {
        assertThat(fixtures.privileges("visit")).containsEntry("UPDATE", false).containsEntry("DELETE", false);
        assertThat(fixtures.privileges("visit_goal"))
                .containsEntry("UPDATE", false)
                .containsEntry("DELETE", false);
    }

    @Test
    void hidesVisitsFromAColleagueAndLetsTheSupervisorReadButNotWrite() {
        CaseFileId id = fixtures.aCase(team, "FOLLOW_UP", "MEDIUM");
        record(id, note(true), null);
        assertThatThrownBy(() -> colleague.call(() -> queries.find(id, new PageRequest(0, 5))))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.summary(id))).isInstanceOf(CaseFileNotFound.class);
        assertThat(supervisor.call(() -> queries.summary(id)).mayRecord()).isFalse();
        assertThatThrownBy(() -> supervisor.call(() -> queries.prepare(id, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> supervisor.run(
                        () -> service.record(new RecordVisit(id, note(true), List.of(), Set.of(), null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void listsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        CaseFileId id = fixtures.aCase(team, "FOLLOW_UP", "MEDIUM");
        for (int i = 0; i < 3; i++) {
            record(id, note(true), null);
        }
        long few = fixtures.statementsOf(() -> worker.call(() -> queries.find(id, new PageRequest(0, 50))));
        for (int i = 0; i < 27; i++) {
            record(id, note(true), null);
        }
        assertThat(fixtures.statementsOf(() -> worker.call(() -> queries.find(id, new PageRequest(0, 50)))))
                .isEqualTo(few);
    }

    private VisitId record(CaseFileId id, VisitNote note, @Nullable VisitCorrection correction) {
        return worker.call(() -> service.record(new RecordVisit(id, note, List.of(), Set.of(), correction)));
    }

    private String stage(CaseFileId id) {
        return fixtures.column("select stage from case_file where id = ?1", id.value())
                .get(0)
                .toString();
    }

    private static VisitNote note(boolean seen) {
        Instant at = Clock.systemUTC().instant().minusSeconds(60);
        LocalDate next = LocalDate.ofInstant(at, SystemClock.ZONE).plusDays(7);
        return new VisitNote(
                at,
                "HOME_VISIT",
                null,
                seen,
                seen,
                null,
                seen ? "STABLE" : "NOT_FOUND",
                "text",
                "the limits of confidentiality",
                "safe at her grandmother's",
                NewRisk.NONE,
                null,
                next,
                "PHONE");
    }

    private void aPlan(CaseFileId id) {
        UUID plan = UUID.randomUUID();
        UUID goal = UUID.randomUUID();
        UUID action = UUID.randomUUID();
        fixtures.insert(
                "insert into care_plan (id, case_id, episode, edition, status, review_on, submitted_by, submitted_at,"
                        + " decided_by, decided_at, changed_by, changed_at)"
                        + " values (?1, ?2, 1, 1, 'APPROVED', current_date, 'x', now(), 'y', now(), 'x', now())",
                plan,
                id.value());
        fixtures.insert(
                "insert into care_plan_goal (id, plan_id, origin_id, position, domain, what, measure, due_on, status)"
                        + " values (?1, ?2, ?1, 1, 'EDUCATION', 'goal', 'measure', current_date, 'NOT_STARTED')",
                goal,
                plan);
        fixtures.insert(
                "insert into care_plan_action (id, goal_id, origin_id, position, what, owner, due_on, high, status)"
                        + " values (?1, ?2, ?1, 1, 'action', 'WORKER', current_date, true, 'PLANNED')",
                action,
                goal);
    }
}
