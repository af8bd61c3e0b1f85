package org.mouakaba.casefile.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.boundary.AlertLine;
import org.mouakaba.worklist.boundary.AlertService;
import org.mouakaba.worklist.boundary.Nature;
import org.mouakaba.worklist.boundary.SuspendedCase;
import org.mouakaba.worklist.boundary.Today;
import org.mouakaba.worklist.boundary.WorklistQueries;

@ExtendWith(ArquillianExtension.class)
class CaseSuspensionServiceIT {

    @Inject
    CaseSuspensionService service;

    @Inject
    CaseSuspensionBatch batch;

    @Inject
    CaseFileService cases;

    @Inject
    CaseFileQueries queries;

    @Inject
    CaseClosureService closures;

    @Inject
    WorklistQueries worklist;

    @Inject
    AlertService alerts;

    @Inject
    Fixtures fixtures;

    private As worker = As.user("nobody");
    private As supervisor = As.user("nobody");
    private CaseFileId id = new CaseFileId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aCaseThatIsCarried() {
        String mark = UUID.randomUUID().toString();
        UUID unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker("supervisor-" + mark, SUPERVISOR, unit, null);
        fixtures.aWorker("worker-" + mark, SOCIAL_WORKER, unit, lead);
        worker = As.user("worker-" + mark, SOCIAL_WORKER);
        supervisor = As.user("supervisor-" + mark, SUPERVISOR);
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at) values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                unit);
        UUID person = fixtures.aPerson("ياسين", "Yassine");
        id = worker.call(() -> cases.open(new OpenCase(
                person,
                null,
                notification,
                "04.421",
                null,
                List.of(),
                RiskLevel.HIGH,
                Urgency.NORMAL,
                Confidentiality.STANDARD,
                false,
                true,
                List.of())));
    }

    @Test
    void theWorkerPutsHerCaseOnHoldAndItsDayClocksStandStillWhileItsHourClocksRunOn() {
        Instant plan = due("CARE_PLAN");
        Instant contact = due("FIRST_CONTACT");
        suspend(today().plusDays(21));
        assertThat(due("CARE_PLAN"))
                .isAfterOrEqualTo(plan.plus(21, ChronoUnit.DAYS).minus(1, ChronoUnit.HOURS));
        assertThat(due("FIRST_CONTACT")).isEqualTo(contact);
        CaseFileDetail held = worker.call(() -> queries.get(id));
        assertThat(held.status()).isEqualTo(CaseStatus.SUSPENDED);
        assertThat(held.suspendedUntil()).isEqualTo(today().plusDays(21));
        assertThat(supervisor.call(() -> alerts.mine(new PageRequest(0, 10))).rows())
                .extracting(AlertLine::kind)
                .contains(AlertKind.CASE_SUSPENDED);
        worker.run(() -> service.resume(id));
        assertThat(due("CARE_PLAN")).isEqualTo(plan);
        assertThat(worker.call(() -> queries.timeline(id)))
                .extracting(TimelineEntry::key)
                .contains("timeline.suspended", "timeline.resumed");
    }

    @Test
    void aCaseOnHoldStandsApartInTheDayAndIsLateInNothingThatCountsInDays() {
        fixtures.insert(
                "update deadline set due_at = now() - interval '2 days' where case_id = ?1 and status = 'OPEN'",
                id.value());
        long late = day().figures().late();
        suspend(today().plusDays(5));
        Today held = day();
        assertThat(held.suspended()).extracting(SuspendedCase::id).containsExactly(id);
        assertThat(held.figures().late())
                .isLessThan(late)
                .isEqualTo(fixtures.count(
                        "select count(*) from deadline where case_id = ?1 and status = 'OPEN' and unit = 'HOURS'",
                        id.value()));
        assertThat(held.late()).allSatisfy(line -> assertThat(line.period()).isNotNull());
    }

    @Test
    void isNotClosedBeforeItIsTakenUp() {
        suspend(today().plusDays(5));
        assertThat(worker.call(() -> closures.obstacles(id))).contains("casefile.suspended");
        long version = worker.call(() -> queries.get(id)).version();
        assertThatThrownBy(() -> worker.run(() ->
                        closures.request(new RequestClosure(id, "GOALS_MET", RiskLevel.LOW, "plan", true, version))))
                .hasMessage("casefile.suspended");
    }

    @Test
    void isTakenUpByItselfWhenItsDayHasComeAndItsWorkerIsTold() {
        suspend(today().plusDays(5));
        As product = As.user("product", CaseSuspensionBatch.SYSTEM);
        product.run(() -> batch.resumeDue(Instant.now().plus(4, ChronoUnit.DAYS)));
        assertThat(worker.call(() -> queries.get(id)).status()).isEqualTo(CaseStatus.SUSPENDED);
        product.run(() -> batch.resumeDue(Instant.now().plus(5, ChronoUnit.DAYS)));
        assertThat(worker.call(() -> queries.get(id)).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(worker.call(() -> alerts.mine(new PageRequest(0, 10))).rows())
                .extracting(AlertLine::kind)
                .contains(AlertKind.CASE_RESUMED);
    }

    @Test
    void refusesAnUnknownReasonAndOneThatIsNotWritten() {
        assertThatThrownBy(() -> suspend("BORED", null, today().plusDays(5)))
                .hasMessage("casefile.unknownSuspensionReason");
        assertThatThrownBy(() -> suspend("OTHER", " ", today().plusDays(5))).hasMessage("casefile.writeTheReason");
        assertThatThrownBy(() -> suspend("AWAY", null, today().plusMonths(3).plusDays(1)))
                .hasMessage("casefile.suspendedTooLong");
    }

    @Test
    void refusesTheSupervisorAndWhoDoesNotCarryIt() {
        assertThatThrownBy(() -> supervisor.run(() -> service.resume(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("stranger", SOCIAL_WORKER).run(() -> service.resume(id)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> worker.run(() -> batch.resumeDue(Instant.now())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatStoodStillIsNeverChangedAfterwards() {
        assertThat(fixtures.privileges("case_suspension"))
                .containsEntry("INSERT", true)
                .containsEntry("UPDATE", false)
                .containsEntry("DELETE", false);
    }

    private void suspend(LocalDate until) {
        suspend("AWAY", null, until);
    }

    private void suspend(String reason, @Nullable String note, LocalDate until) {
        long version = worker.call(() -> queries.get(id)).version();
        worker.run(() -> service.suspend(new SuspendCase(id, reason, note, until, version)));
    }

    private Today day() {
        return worker.call(() -> worklist.today(Nature.ALL, 10));
    }

    private Instant due(String kind) {
        return (Instant) fixtures.column(
                        "select due_at from deadline where case_id = ?1 and kind = ?2 and status = 'OPEN'",
                        id.value(),
                        kind)
                .get(0);
    }

    private static LocalDate today() {
        return LocalDate.now(SystemClock.ZONE);
    }
}
