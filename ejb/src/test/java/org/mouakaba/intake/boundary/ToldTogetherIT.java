package org.mouakaba.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

/** One report that tells of several persons: a notification of each, taken, handed over, completed and admitted together. */
@ExtendWith(ArquillianExtension.class)
class ToldTogetherIT {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:45:00Z");
    private static final PageRequest FIRST = new PageRequest(0, 50);

    @Inject
    NotificationService service;

    @Inject
    NotificationAssignmentService assignment;

    @Inject
    NotificationQueries queries;

    @Inject
    ScreeningService screening;

    @Inject
    IdentificationService identification;

    @Inject
    EmergencyCallService calls;

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
    void makesANotificationOfEachAndCallsTheSupervisorsOnce() {
        NotificationId first = recorded(true, "مريم", "آدم");
        assertThat(waiting(team.colleague()))
                .extracting(NotificationRow::subject)
                .containsExactlyInAnyOrder("ياسين", "مريم", "آدم");
        assertThat(queries(first).together())
                .extracting(other -> other.subject().givenName())
                .containsExactly("مريم", "آدم");
        NotificationId second = queries(first).together().get(0).id();
        assertThat(queries(second).together())
                .extracting(ToldTogether::id)
                .contains(first)
                .hasSize(2);
        assertThat(queries(second).content().summary()).isEqualTo("alone at home");
        assertThat(team.supervisor().call(calls::waiting).map(EmergenciesWaiting::number))
                .hasValue(1L);
        assertThat(fixtures.unaudited("notification", "id", second.value())).isZero();
    }

    @Test
    void isTakenAndHandedOverTogether() {
        NotificationId first = recorded(false, "مريم");
        NotificationId second = queries(first).together().get(0).id();
        team.worker().run(() -> assignment.take(second));
        assertThat(queries(first).screener()).isTrue();
        team.worker()
                .run(() -> assignment.give(new GiveNotification(
                        first,
                        team.colleagueId(),
                        "knows the family",
                        queries.get(first).version())));
        assertThat(team.colleague().call(() -> queries.get(second)).screener()).isTrue();
    }

    @Test
    void handsOverNoneThatTheOtherMayNotRead() {
        NotificationId first = recorded(false, "مريم");
        NotificationId second = queries(first).together().get(0).id();
        team.worker().run(() -> assignment.take(first));
        long version = queries(second).version();
        team.worker()
                .run(() -> screening.screen(new ScreenNotification(second, found(Confidentiality.SECRET), version)));
        team.worker()
                .run(() -> assignment.give(new GiveNotification(
                        first, team.colleagueId(), "yours", queries.get(first).version())));
        assertThat(team.colleague().call(() -> queries.get(first)).screener()).isTrue();
        assertThat(team.colleague().call(() -> queries.get(first)).together()).isEmpty();
        assertThat(queries(second).screener()).isTrue();
    }

    @Test
    void completesWhatWasToldOfAllAndAddsAnother() {
        NotificationId first = recorded(false, "مريم");
        team.worker().run(() -> assignment.take(first));
        NotificationDetail seen = queries(first);
        NotificationContent more = new NotificationContent(
                "POLICE",
                new Reporter("the officer", null, true),
                seen.content().subject(),
                "station",
                "found at the station",
                true,
                false);
        team.worker()
                .run(() -> service.complete(
                        new CompleteNotification(first, more, List.of(subject("آدم")), seen.version())));
        List<ToldTogether> others = queries(first).together();
        assertThat(others).extracting(other -> other.subject().givenName()).containsExactlyInAnyOrder("مريم", "آدم");
        assertThat(others)
                .allMatch(other ->
                        team.worker().call(() -> queries.get(other.id())).screener());
        assertThat(others)
                .extracting(other -> queries(other.id()).content().summary())
                .containsOnly("found at the station");
    }

    @Test
    void admitsTogetherThoseOfWhomTheSameWasFound() {
        NotificationId first = recorded(false, "مريم", "آدم");
        team.worker().run(() -> assignment.take(first));
        assertThat(queries(first).together()).noneMatch(ToldTogether::alike);
        NotificationId second = queries(first).together().get(0).id();
        identify(first, "ياسين");
        identify(second, "مريم");
        assertThat(queries(first).together())
                .filteredOn(ToldTogether::alike)
                .extracting(ToldTogether::id)
                .containsExactly(second);
        admit(first, second);
        assertThat(cases(first)).isEqualTo(1);
        assertThat(cases(second)).isEqualTo(1);
        assertThat(waiting(team.worker())).extracting(NotificationRow::subject).containsExactly("آدم");
    }

    @Test
    void admitsNoneWhereOneIsNotAdmissible() {
        NotificationId first = recorded(false, "مريم");
        team.worker().run(() -> assignment.take(first));
        NotificationId second = queries(first).together().get(0).id();
        identify(first, "ياسين");
        assertThatThrownBy(() -> admit(first, second)).isInstanceOf(RuleException.class);
        assertThat(cases(first)).isZero();
        assertThat(queries(first).stage()).isEqualTo(NotificationStage.SCREENING);
    }

    @Test
    void refusesToAdmitWhatWasNotToldTogetherOrIsNotTheCallersToScreen() {
        NotificationId first = recorded(false);
        NotificationId other = recorded(false);
        NotificationId colleagues = recorded(false);
        team.worker().run(() -> assignment.take(first));
        team.worker().run(() -> assignment.take(other));
        team.colleague().run(() -> assignment.take(colleagues));
        identify(first, "ياسين");
        identify(other, "مريم");
        assertThatThrownBy(() -> admit(first, other))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("intake.notToldTogether");
        assertThatThrownBy(() -> admit(first, colleagues)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void showsASecretOneToNobodyWhoDoesNotReadIt() {
        NotificationId first = recorded(false, "مريم");
        NotificationId second = queries(first).together().get(0).id();
        team.supervisor()
                .run(() -> assignment.give(new GiveNotification(
                        second, team.workerId(), "yours", queries.get(second).version())));
        long version = queries(second).version();
        team.worker()
                .run(() -> screening.screen(new ScreenNotification(second, found(Confidentiality.SECRET), version)));
        String account = "other-" + UUID.randomUUID();
        As stranger = As.user(account, SOCIAL_WORKER);
        fixtures.aWorker(account, SOCIAL_WORKER, team.unit(), team.leadId());
        assertThat(stranger.call(() -> queries.get(first)).together()).isEmpty();
        assertThat(team.supervisor().call(() -> queries.get(first)).together()).hasSize(1);
    }

    @Test
    void readsOneOfManyInAConstantNumberOfStatements() {
        NotificationId few = recorded(false, "مريم");
        NotificationId many = recorded(false, "مريم", "آدم", "سلمى", "إلياس", "هبة", "رضا", "نورة", "طه");
        long one = team.worker().call(() -> fixtures.statementsOf(() -> queries.get(few)));
        assertThat((long) team.worker().call(() -> fixtures.statementsOf(() -> queries.get(many))))
                .isEqualTo(one);
    }

    private NotificationId recorded(boolean danger, String... others) {
        return team.worker()
                .call(() -> service.record(new RecordNotification(
                        MORNING,
                        new NotificationContent(
                                "SCHOOL",
                                new Reporter("the head", null, true),
                                subject("ياسين"),
                                "school",
                                "alone at home",
                                danger,
                                false),
                        List.of(others).stream().map(ToldTogetherIT::subject).toList())));
    }

    private static Subject subject(String given) {
        return new Subject(given, null, Sex.U, 9, null);
    }

    private void identify(NotificationId id, String name) {
        PersonId person = new PersonId(fixtures.aPerson(name, "Latin"));
        team.worker().run(() -> identification.identify(id, person));
    }

    private void admit(NotificationId first, NotificationId alike) {
        team.worker()
                .call(() -> screening.admit(new AdmitNotification(
                        first,
                        found(Confidentiality.STANDARD),
                        true,
                        List.of(alike),
                        queries.get(first).version())));
    }

    private static Screening found(Confidentiality confidentiality) {
        return new Screening(
                true,
                true,
                null,
                List.of("E.POVERTY"),
                Set.of(),
                Urgency.URGENT,
                RiskLevel.HIGH,
                confidentiality,
                false,
                false);
    }

    private NotificationDetail queries(NotificationId id) {
        return team.worker().call(() -> queries.get(id));
    }

    private List<NotificationRow> waiting(As reader) {
        return reader.call(() -> queries.waiting(QueueCriteria.ALL, FIRST)).rows();
    }

    private long cases(NotificationId id) {
        return fixtures.count("select count(*) from case_file where notification_id = ?1", id.value());
    }
}
