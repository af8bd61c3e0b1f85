package org.mouakaba.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
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
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.StageStep;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class NotificationServiceIT {

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
    CaseFileQueries cases;

    @Inject
    PersonQueries persons;

    @Inject
    Fixtures fixtures;

    private String mark = "";

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void twoUnits() {
        mark = UUID.randomUUID().toString();
        UUID unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker("supervisor-" + mark, SUPERVISOR, unit, null);
        fixtures.aWorker("worker-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker("colleague-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker("stranger-" + mark, SOCIAL_WORKER, fixtures.aUnit("07.351"), null);
    }

    @Test
    void keepsWhatIsIncompleteAndListsDangerFirst() {
        NotificationId quiet = recorded(false, false);
        NotificationId danger = recorded(true, false);
        assertThat(waiting(colleague())).extracting(NotificationRow::id).containsExactly(danger, quiet);
        assertThat(waiting(stranger())).isEmpty();
        assertThatThrownBy(() -> stranger().call(() -> queries.get(quiet))).isInstanceOf(NotificationNotFound.class);
    }

    @Test
    void keepsASecretOneFromColleagues() {
        NotificationId secret = recorded(false, true);
        assertThat(waiting(colleague())).isEmpty();
        assertThatThrownBy(() -> colleague().call(() -> queries.get(secret))).isInstanceOf(NotificationNotFound.class);
        assertThat(waiting(supervisor())).extracting(NotificationRow::id).containsExactly(secret);
    }

    @Test
    void tellsWhoReportedToNobodyButWhoScreens() {
        NotificationId id = recorded(false, false);
        assertThat(worker().call(() -> queries.get(id)).content().reporter().name())
                .isEqualTo("the head");
        colleague().run(() -> assignment.take(id));
        assertThat(colleague().call(() -> queries.get(id)).reporterShown()).isTrue();
        NotificationDetail seen = worker().call(() -> queries.get(id));
        assertThat(seen.content().reporter().name()).isNull();
        assertThatThrownBy(() -> worker().run(
                                () -> service.complete(new CompleteNotification(id, seen.content(), seen.version()))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void admitsACaseWithItsEarlierStepsAndForcesSecrecy() {
        NotificationId id = recorded(true, false);
        worker().run(() -> assignment.take(id));
        PersonId person = new PersonId(fixtures.aPerson("ياسين", "Yassine"));
        worker().run(() -> identification.identify(id, person));
        CaseFileId opened = worker().call(() -> screening.admit(new AdmitNotification(
                id, screening("V.SEXUAL"), true, queries.get(id).version())));
        CaseFileDetail detail = worker().call(() -> cases.get(opened));
        assertThat(detail.confidentiality()).isEqualTo(Confidentiality.SECRET);
        assertThat(detail.steps())
                .extracting(StageStep::to)
                .containsExactly(CaseStage.SIGNAL, CaseStage.SCREENING, CaseStage.REGISTERED);
        assertThat(worker().call(() -> cases.timeline(opened)))
                .extracting(TimelineEntry::text)
                .contains("bruises");
        assertThat(fixtures.count("select count(*) from person where id = ?1 and protected", person.value()))
                .isEqualTo(1);
        assertThat(waiting(worker())).isEmpty();
        assertThat(fixtures.unaudited("notification", "id", id.value())).isZero();
    }

    @Test
    void protectsWhomASecretNotificationIsAboutBeforeThereIsACase() {
        NotificationId id = recorded(false, true);
        worker().run(() -> assignment.take(id));
        PersonId person = worker().call(() -> identification.register(id, newcomer()));
        assertThat(worker().call(() -> persons.get(person)).editable()).isTrue();
        assertThat(supervisor().call(() -> persons.get(person)).protectedRecord())
                .isTrue();
        assertThatThrownBy(() -> colleague().call(() -> persons.get(person))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger().call(() -> persons.candidate(person)))
                .isInstanceOf(PersonNotFound.class);
        NotificationId other = recorded(false, true);
        assertThatThrownBy(() -> colleague().call(() -> identification.register(other, newcomer())))
                .isInstanceOf(NotificationNotFound.class);
    }

    @Test
    void protectsThePersonWhenTheFindingsMakeItSecret() {
        NotificationId id = recorded(false, false);
        worker().run(() -> assignment.take(id));
        PersonId person = worker().call(() -> identification.register(id, newcomer()));
        assertThat(colleague().call(() -> persons.get(person)).protectedRecord())
                .isFalse();
        worker().run(() -> screening.screen(new ScreenNotification(id, screening("V.SEXUAL"), version(id))));
        assertThatThrownBy(() -> colleague().call(() -> persons.get(person))).isInstanceOf(PersonNotFound.class);
        assertThat(worker().call(() -> persons.candidate(person)).readable()).isTrue();
    }

    @Test
    void protectsThePersonWhenWhatIsToldMakesItSecret() {
        NotificationId id = recorded(false, false);
        worker().run(() -> assignment.take(id));
        PersonId person = worker().call(() -> identification.register(id, newcomer()));
        worker().run(() -> service.complete(new CompleteNotification(id, content(false, true), version(id))));
        assertThatThrownBy(() -> colleague().call(() -> persons.get(person))).isInstanceOf(PersonNotFound.class);
    }

    @Test
    void leavesARejectionToTheSupervisor() {
        NotificationId id = recorded(false, false);
        worker().run(() -> assignment.take(id));
        worker().run(() ->
                screening.proposeRejection(new ProposeRejection(id, "INFO_ONLY", "told her where to go", version(id))));
        assertThat(waiting(supervisor()))
                .singleElement()
                .satisfies(row -> assertThat(row.rejectionProposed()).isTrue());
        DecideRejection decision = new DecideRejection(id, true, null, version(id));
        assertThatThrownBy(() -> worker().run(() -> screening.decideRejection(decision)))
                .isInstanceOf(EJBAccessException.class);
        supervisor().run(() -> screening.decideRejection(decision));
        assertThat(worker().call(() -> queries.get(id)).stage()).isEqualTo(NotificationStage.REJECTED);
        assertThat(waiting(supervisor())).isEmpty();
        assertThat(fixtures.unaudited("notification", "id", id.value())).isZero();
    }

    @Test
    void goesBackToScreeningWithTheSupervisorsNoteAndIsAdmittedWithIt() {
        NotificationId id = recorded(false, false);
        worker().run(() -> assignment.take(id));
        PersonId person = new PersonId(fixtures.aPerson("ياسين", "Yassine"));
        worker().run(() -> identification.identify(id, person));
        worker().run(() -> screening.proposeRejection(new ProposeRejection(id, "INFO_ONLY", null, version(id))));
        supervisor().run(() -> screening.decideRejection(new DecideRejection(id, false, "call again", version(id))));
        NotificationDetail returned = worker().call(() -> queries.get(id));
        assertThat(returned.rejection()).isNull();
        assertThat(returned.decisionNote()).isEqualTo("call again");
        worker().call(() ->
                screening.admit(new AdmitNotification(id, screening("E.POVERTY"), true, returned.version())));
        assertThat(supervisor().call(() -> queries.get(id)).decisionNote()).isEqualTo("call again");
        assertThat(fixtures.unaudited("notification", "id", id.value())).isZero();
    }

    @Test
    void refusesRolesThatServeNobody() {
        As auditor = As.user("auditor", AUDITOR);
        NotificationId nobody = new NotificationId(UUID.randomUUID());
        assertThatThrownBy(() -> auditor.call(() -> queries.waiting(QueueCriteria.ALL, new PageRequest(0, 10))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> queries.get(nobody))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.run(() -> assignment.take(nobody))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(
                        () -> service.record(new RecordNotification(Instant.EPOCH, content(false, false)))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        auditor.run(() -> screening.screen(new ScreenNotification(nobody, screening("E.POVERTY"), 0))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void listsWithAConstantNumberOfStatements() {
        recordMany(3);
        long few = worker().call(
                        () -> fixtures.statementsOf(() -> queries.waiting(QueueCriteria.ALL, new PageRequest(0, 50))));
        recordMany(27);
        long many = worker().call(
                        () -> fixtures.statementsOf(() -> queries.waiting(QueueCriteria.ALL, new PageRequest(0, 50))));
        assertThat(many).isEqualTo(few);
    }

    private void recordMany(int number) {
        for (int i = 0; i < number; i++) {
            recorded(false, false);
        }
    }

    private NotificationId recorded(boolean danger, boolean secret) {
        return worker().call(() ->
                service.record(new RecordNotification(Instant.parse("2026-11-20T08:45:00Z"), content(danger, secret))));
    }

    private long version(NotificationId id) {
        return worker().call(() -> queries.get(id)).version();
    }

    private List<NotificationRow> waiting(As reader) {
        return reader.call(() -> queries.waiting(QueueCriteria.ALL, new PageRequest(0, 50)))
                .rows();
    }

    private As worker() {
        return As.user("worker-" + mark, SOCIAL_WORKER);
    }

    private As colleague() {
        return As.user("colleague-" + mark, SOCIAL_WORKER);
    }

    private As stranger() {
        return As.user("stranger-" + mark, SOCIAL_WORKER);
    }

    private As supervisor() {
        return As.user("supervisor-" + mark, SUPERVISOR);
    }

    private static NotificationContent content(boolean danger, boolean secret) {
        return new NotificationContent(
                "SCHOOL",
                new Reporter("the head", "0537000000", true),
                new Subject("ياسين", null, null, 9, null),
                "school",
                "bruises",
                danger,
                secret);
    }

    private static RegisterPerson newcomer() {
        return new RegisterPerson(
                new PersonIdentity(
                        new PersonName("ياسين", null, null, null, null, null),
                        null,
                        Sex.M,
                        Birth.UNKNOWN,
                        null,
                        null,
                        null,
                        null,
                        null),
                new PersonContacts(null, false, null, null, null, null, null, false, null),
                List.of(),
                List.of(),
                null);
    }

    private static Screening screening(String concern) {
        return new Screening(
                true,
                true,
                null,
                List.of(concern),
                Set.of(),
                Urgency.URGENT,
                RiskLevel.HIGH,
                Confidentiality.STANDARD,
                false,
                false);
    }
}
