package org.mouakaba.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.boundary.AlertLine;
import org.mouakaba.worklist.boundary.AlertService;

/** Supervisors are called for an emergency, until one of them has seen it. */
@ExtendWith(ArquillianExtension.class)
class EmergencyCallServiceIT {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    EmergencyCallService calls;

    @Inject
    UnansweredEmergencies unanswered;

    @Inject
    NotificationService service;

    @Inject
    NotificationQueries queries;

    @Inject
    NotificationAssignmentService assignment;

    @Inject
    ScreeningService screening;

    @Inject
    AlertService alerts;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeam() {
        team = fixtures.aTeam();
    }

    @Test
    void callsEverySupervisorOfTheUnitUntilOneHasSeenIt() {
        As second = another("second");
        NotificationId danger = recorded(true);
        EmergenciesWaiting waiting = team.supervisor().call(calls::waiting).orElseThrow();
        assertThat(waiting.number()).isOne();
        assertThat(waiting.notification()).isEqualTo(danger);
        assertThat(second.call(calls::waiting)).contains(waiting);
        second.run(() -> calls.acknowledge(waiting.oldest()));
        assertThat(team.supervisor().call(calls::waiting)).isEmpty();
        team.supervisor().run(() -> calls.acknowledge(waiting.oldest()));
        assertThat(fixtures.count(
                        "select count(*) from emergency_call where notification_id = ?1"
                                + " and acknowledged_by like 'second-%' and acknowledged_at is not null",
                        danger.value()))
                .isOne();
    }

    @Test
    void callsForWhatScreeningFindsAndOnceOnly() {
        NotificationId id = recorded(false);
        assertThat(team.supervisor().call(calls::waiting)).isEmpty();
        team.worker().run(() -> assignment.take(id));
        screened(id);
        screened(id);
        assertThat(team.supervisor().call(calls::waiting).map(EmergenciesWaiting::number))
                .contains(1L);
    }

    @Test
    void callsNobodyOfAnotherUnit() {
        recorded(true);
        Team other = fixtures.aTeam();
        assertThat(other.supervisor().call(calls::waiting)).isEmpty();
        EmergencyCallId call =
                team.supervisor().call(calls::waiting).orElseThrow().oldest();
        assertThatThrownBy(() -> other.supervisor().run(() -> calls.acknowledge(call)))
                .isInstanceOf(NotificationNotFound.class);
        assertThat(team.supervisor().call(calls::waiting)).isPresent();
    }

    @Test
    void saysOnceThatNobodyHasSeenIt() {
        NotificationId id = recorded(true);
        Instant raised = Instant.now();
        assertThat(told(raised.plus(Duration.ofMinutes(9)), id)).isEmpty();
        assertThat(told(raised.plus(Duration.ofMinutes(11)), id)).containsExactly(AlertKind.EMERGENCY_UNANSWERED);
        assertThat(told(raised.plus(Duration.ofMinutes(12)), id)).containsExactly(AlertKind.EMERGENCY_UNANSWERED);
        assertThat(team.worker().call(() -> alerts.mine(new PageRequest(0, 10))).rows())
                .extracting(AlertLine::kind)
                .containsExactly(AlertKind.EMERGENCY_UNANSWERED);
        assertThat(team.colleague()
                        .call(() -> alerts.mine(new PageRequest(0, 10)))
                        .rows())
                .isEmpty();
    }

    @Test
    void refusesOtherRoles() {
        EmergencyCallId nobody = new EmergencyCallId(UUID.randomUUID());
        assertThatThrownBy(() -> team.worker().call(calls::waiting)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.worker().run(() -> calls.acknowledge(nobody)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.supervisor().call(() -> unanswered.tell(MORNING)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void asksInAConstantNumberOfStatements() {
        recorded(true);
        long few = team.supervisor().call(() -> fixtures.statementsOf(calls::waiting));
        for (int i = 0; i < 20; i++) {
            recorded(true);
        }
        assertThat((long) team.supervisor().call(() -> fixtures.statementsOf(calls::waiting)))
                .isEqualTo(few);
        assertThat(team.supervisor().call(calls::waiting).map(EmergenciesWaiting::number))
                .isEqualTo(Optional.of(21L));
    }

    private List<AlertKind> told(Instant now, NotificationId id) {
        As.user("timer", UnansweredEmergencies.SYSTEM).call(() -> unanswered.tell(now));
        return team.supervisor().call(() -> alerts.mine(new PageRequest(0, 50))).rows().stream()
                .filter(line -> id.value().equals(line.notificationId()))
                .map(AlertLine::kind)
                .toList();
    }

    private As another(String name) {
        String account = name + "-" + UUID.randomUUID();
        fixtures.aWorker(account, SUPERVISOR, team.unit(), null);
        return As.user(account, SUPERVISOR);
    }

    private void screened(NotificationId id) {
        long version = team.worker().call(() -> queries.get(id)).version();
        Screening found = new Screening(
                null, null, null, List.of(), Set.of(), Urgency.EMERGENCY, null, Confidentiality.STANDARD, false, false);
        team.worker().run(() -> screening.screen(new ScreenNotification(id, found, version)));
    }

    private NotificationId recorded(boolean danger) {
        return team.worker()
                .call(() -> service.record(new RecordNotification(
                        MORNING,
                        new NotificationContent(
                                null,
                                new Reporter(null, null, true),
                                new Subject(null, null, null, null, null),
                                null,
                                "by the river",
                                danger,
                                true))));
    }
}
