package org.mouakaba.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.QueueCriteria.Holder;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.boundary.AlertLine;
import org.mouakaba.worklist.boundary.AlertService;

/** The queue of a unit: its order, its filters, and through whose hands a notification goes. */
@ExtendWith(ArquillianExtension.class)
class NotificationAssignmentServiceIT {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

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
    void putsDangerFirstAndThenWhatHasWaitedLongest() {
        NotificationId late = recorded(10, false, false);
        NotificationId normal = recorded(0, false, false);
        screenedAs(normal, Urgency.NORMAL);
        NotificationId early = recorded(5, false, false);
        NotificationId urgent = recorded(20, false, false);
        screenedAs(urgent, Urgency.URGENT);
        NotificationId danger = recorded(30, true, false);
        assertThat(queue(team.worker(), Holder.ALL, null)).containsExactly(danger, urgent, early, late, normal);
        assertThat(queue(team.worker(), Holder.UNASSIGNED, null)).containsExactly(danger, early, late);
        assertThat(queue(team.worker(), Holder.MINE, null)).containsExactly(urgent, normal);
        assertThat(queue(team.worker(), Holder.ALL, QueueUrgency.UNJUDGED)).containsExactly(early, late);
        QueueFigures figures = team.worker().call(queries::figures);
        assertThat(List.of(figures.all(), figures.unassigned(), figures.mine())).containsExactly(5L, 3L, 2L);
        assertThat(fixtures.unaudited("notification", "id", urgent.value())).isZero();
    }

    @Test
    void countsNothingSecretForAColleague() {
        recorded(0, false, true);
        assertThat(team.colleague().call(queries::figures).all()).isZero();
        assertThat(queue(team.colleague(), Holder.UNASSIGNED, null)).isEmpty();
        assertThat(team.supervisor().call(queries::figures).all()).isOne();
    }

    @Test
    void isTakenByOneOnly() {
        NotificationId id = recorded(0, false, false);
        team.worker().run(() -> assignment.take(id));
        assertThatThrownBy(() -> team.colleague().run(() -> assignment.take(id)))
                .hasMessage("intake.screenedByColleague");
        team.supervisor().run(() -> assignment.take(id));
        assertThat(team.supervisor().call(() -> queries.get(id)).screenedBy()).startsWith("supervisor-");
    }

    @Test
    void isNotTakenByWhoMayNotSeeIt() {
        NotificationId secret = recorded(0, false, true);
        assertThatThrownBy(() -> team.colleague().run(() -> assignment.take(secret)))
                .isInstanceOf(NotificationNotFound.class);
        assertThatThrownBy(() -> team.colleague().call(() -> assignment.candidates(secret)))
                .isInstanceOf(NotificationNotFound.class);
    }

    @Test
    void goesFromHandToHandWithANoteAndTellsWhoGotIt() {
        NotificationId id = recorded(0, false, false);
        team.supervisor().run(() -> assignment.give(to(team.workerId(), null, id)));
        assertThatThrownBy(() -> team.worker().run(() -> assignment.give(to(team.colleagueId(), " ", id))))
                .hasMessage("intake.handoverNeedsNote");
        team.worker().run(() -> assignment.give(to(team.colleagueId(), "call the school at ten", id)));
        assertThat(team.colleague().call(() -> queries.get(id)).steps())
                .extracting(NotificationStep::reason)
                .contains("call the school at ten");
        assertThat(team.colleague().call(() -> queries.get(id)).steps())
                .last()
                .satisfies(step -> assertThat(step.screener()).startsWith("colleague-"));
        assertThat(team.colleague()
                        .call(() -> alerts.mine(new PageRequest(0, 10)))
                        .rows())
                .singleElement()
                .extracting(AlertLine::kind, AlertLine::notificationId)
                .containsExactly(AlertKind.NOTIFICATION_GIVEN, id.value());
        assertThatThrownBy(() -> team.worker().run(() -> assignment.give(to(team.workerId(), "back", id))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isHandedOverInSecrecyToWhoReadsItAlready() {
        NotificationId secret = recorded(0, false, true);
        team.worker().run(() -> assignment.take(secret));
        assertThat(team.worker().call(() -> assignment.candidates(secret)))
                .extracting(WorkerCard::role)
                .containsExactly(Role.SUPERVISOR);
        assertThatThrownBy(() -> team.worker().run(() -> assignment.give(to(team.colleagueId(), "note", secret))))
                .hasMessage("intake.notForThisWorker");
        team.supervisor().run(() -> assignment.give(to(team.colleagueId(), "you speak her language", secret)));
        assertThat(team.colleague().call(() -> queries.get(secret)).screener()).isTrue();
    }

    @Test
    void isGivenToNobodyOfAnotherUnit() {
        NotificationId id = recorded(0, false, false);
        Team other = fixtures.aTeam();
        assertThatThrownBy(() -> team.supervisor().run(() -> assignment.give(to(other.workerId(), "note", id))))
                .hasMessage("intake.notForThisWorker");
        assertThatThrownBy(() -> other.supervisor().run(() -> assignment.take(id)))
                .isInstanceOf(NotificationNotFound.class);
    }

    @Test
    void refusesOtherRoles() {
        As auditor = As.user("auditor", AUDITOR);
        NotificationId nobody = new NotificationId(UUID.randomUUID());
        assertThatThrownBy(() -> auditor.call(queries::figures)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.run(() -> assignment.take(nobody))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> assignment.candidates(nobody)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        auditor.run(() -> assignment.give(new GiveNotification(nobody, UUID.randomUUID(), null, 0))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void offersColleaguesInAConstantNumberOfStatements() {
        NotificationId id = recorded(0, false, false);
        long few = team.supervisor().call(() -> fixtures.statementsOf(() -> assignment.candidates(id)));
        for (int i = 0; i < 20; i++) {
            fixtures.aWorker("more-" + i + "-" + id.value(), Role.SOCIAL_WORKER, team.unit(), team.leadId());
        }
        assertThat((long) team.supervisor().call(() -> fixtures.statementsOf(() -> assignment.candidates(id))))
                .isEqualTo(few);
    }

    private GiveNotification to(UUID worker, @Nullable String note, NotificationId id) {
        return new GiveNotification(
                id, worker, note, team.supervisor().call(() -> queries.get(id)).version());
    }

    private List<NotificationId> queue(As reader, Holder holder, @Nullable QueueUrgency urgency) {
        return reader
                .call(() -> queries.waiting(new QueueCriteria(holder, urgency), new PageRequest(0, 50)))
                .rows()
                .stream()
                .map(NotificationRow::id)
                .toList();
    }

    private NotificationId recorded(int minute, boolean danger, boolean secret) {
        return team.worker()
                .call(() -> service.record(new RecordNotification(
                        MORNING.plusSeconds(60L * minute),
                        new NotificationContent(
                                "SCHOOL",
                                new Reporter(null, null, true),
                                new Subject("ياسين", null, null, 9, null),
                                null,
                                "bruises",
                                danger,
                                secret))));
    }

    private void screenedAs(NotificationId id, Urgency urgency) {
        team.worker().run(() -> assignment.take(id));
        NotificationDetail detail = team.worker().call(() -> queries.get(id));
        Screening found = detail.screening();
        team.worker()
                .run(() -> screening.screen(new ScreenNotification(
                        id,
                        new Screening(
                                null,
                                null,
                                null,
                                List.of(),
                                found.redFlags(),
                                urgency,
                                null,
                                Confidentiality.STANDARD,
                                false,
                                false),
                        detail.version())));
    }
}
