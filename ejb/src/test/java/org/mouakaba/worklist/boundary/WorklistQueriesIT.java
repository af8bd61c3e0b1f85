package org.mouakaba.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
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
import org.mouakaba.casefile.boundary.AssignCase;
import org.mouakaba.casefile.boundary.CaseAssignmentService;
import org.mouakaba.casefile.boundary.CaseClosureService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.ClosureDecision;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.DecideClosure;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RequestClosure;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.EditPerson;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class WorklistQueriesIT {

    @Inject
    WorklistQueries worklist;

    @Inject
    AlertService alerts;

    @Inject
    LateAssignments lateAssignments;

    @Inject
    CaseFileService cases;

    @Inject
    CaseFileQueries queries;

    @Inject
    CaseAssignmentService assignments;

    @Inject
    CaseClosureService closures;

    @Inject
    PersonService registrar;

    @Inject
    PersonQueries persons;

    @Inject
    Fixtures fixtures;

    private As worker;
    private As colleague;
    private As supervisor;
    private UUID unit;
    private UUID colleagueId;

    @Deployment
    static WebArchive deployment() {
        return Deployments.ejb();
    }

    @BeforeEach
    void place() {
        String mark = UUID.randomUUID().toString();
        unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker("supervisor-" + mark, SUPERVISOR, unit, null);
        fixtures.aWorker("worker-" + mark, SOCIAL_WORKER, unit, lead);
        colleagueId = fixtures.aWorker("colleague-" + mark, SOCIAL_WORKER, unit, lead);
        worker = As.user("worker-" + mark, SOCIAL_WORKER);
        colleague = As.user("colleague-" + mark, SOCIAL_WORKER);
        supervisor = As.user("supervisor-" + mark, SUPERVISOR);
    }

    @Test
    void anOpenedCaseWaitsForAWorkerAndTheSupervisorIsToldOfAHighOne() {
        CaseFileId id = open(RiskLevel.HIGH, Confidentiality.STANDARD, false);
        assertThat(open(id)).containsExactly("ASSIGNMENT");
        assertThat(nextOf(id)).isEqualTo(DueKind.ASSIGNMENT);
        assertThat(toldTo(supervisor)).containsExactly(AlertKind.HIGH_RISK);
    }

    @Test
    void aCaseThatAWorkerTakesStartsTheClocksOfCaseworkAndNoneForAccepting() {
        CaseFileId id = open(RiskLevel.LOW, Confidentiality.STANDARD, true);
        assertThat(open(id))
                .containsExactlyInAnyOrder(
                        "REGISTRATION",
                        "FIRST_CONTACT",
                        "CONSENT",
                        "INITIAL_ASSESSMENT",
                        "COMPREHENSIVE_ASSESSMENT",
                        "CARE_PLAN");
    }

    @Test
    void theRegistrationIsDueUntilTheLastOfItIsThere() {
        CaseFileId id = open(RiskLevel.LOW, Confidentiality.STANDARD, true);
        PersonId person = new PersonId(worker.call(() -> queries.get(id)).personId());
        edit(person, null);
        assertThat(open(id)).contains("REGISTRATION");
        edit(person, "عبر مدير المدرسة");
        assertThat(open(id)).doesNotContain("REGISTRATION").contains("FIRST_CONTACT");
    }

    @Test
    void aContactEndsTheFirstContactAndTheNextStepMovesOn() {
        CaseFileId id = open(RiskLevel.HIGH, Confidentiality.STANDARD, true);
        assertThat(nextOf(id)).isIn(DueKind.FIRST_CONTACT, DueKind.CONSENT);
        worker.run(() -> cases.recordContact(id, Instant.now()));
        assertThat(open(id)).doesNotContain("FIRST_CONTACT");
    }

    @Test
    void aReassignedCaseIsToBeAcceptedAndThePersonToBeTold() {
        CaseFileId id = open(RiskLevel.LOW, Confidentiality.STANDARD, true);
        long version = supervisor.call(() -> queries.get(id)).version();
        supervisor.run(() -> assignments.assign(new AssignCase(id, colleagueId, "WORKLOAD", "note", null, version)));
        assertThat(open(id)).contains("ACCEPTANCE", "INFORM_PERSON");
        assertThat(toldTo(colleague)).containsExactly(AlertKind.CASE_GIVEN);
        assertThat(toldTo(worker)).containsExactly(AlertKind.CASE_TAKEN);
        assertThat(today(colleague).figures().assignments()).isEqualTo(1);
        colleague.run(() -> assignments.accept(id));
        assertThat(open(id)).doesNotContain("ACCEPTANCE");
        assertThat(today(colleague).assignments()).isEmpty();
    }

    @Test
    void aRequestToCloseWaitsForTheSupervisorAndTheClosingCancelsTheRest() {
        CaseFileId id = open(RiskLevel.MEDIUM, Confidentiality.STANDARD, true);
        long version = worker.call(() -> queries.get(id)).version();
        worker.run(
                () -> closures.request(new RequestClosure(id, "GOALS_MET", RiskLevel.MEDIUM, "plan", true, version)));
        assertThat(open(id)).contains("CLOSURE_DECISION");
        assertThat(today(worker).week()).extracting(DueLine::kind).doesNotContain(DueKind.CLOSURE_DECISION);
        long now = supervisor.call(() -> queries.get(id)).version();
        supervisor.run(() -> closures.decide(new DecideClosure(id, ClosureDecision.APPROVED, null, now)));
        assertThat(open(id)).containsExactly("POST_CLOSURE");
        assertThat(nextOf(id)).isEqualTo(DueKind.POST_CLOSURE);
    }

    @Test
    void aSecretCaseStandsInTheDayOfItsWorkerWithoutItsName() {
        open(RiskLevel.MEDIUM, Confidentiality.SECRET, true);
        Today day = today(worker);
        assertThat(day.week())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.personName()).isNull());
        assertThat(today(colleague).week()).isEmpty();
    }

    @Test
    void theDayTakesTheSameNumberOfStatementsWhateverItHolds() {
        for (int i = 0; i < 3; i++) {
            open(RiskLevel.LOW, Confidentiality.STANDARD, true);
        }
        long few = fixtures.statementsOf(() -> today(worker));
        for (int i = 0; i < 27; i++) {
            open(RiskLevel.LOW, Confidentiality.STANDARD, true);
        }
        assertThat(fixtures.statementsOf(() -> today(worker))).isEqualTo(few);
    }

    @Test
    void refusesTheDayToWhoCarriesNoCase() {
        assertThatThrownBy(() -> As.user("someone", AUDITOR).call(() -> worklist.today(Nature.ALL, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theSupervisorIsToldOnceOfACaseThatWaitsForAWorkerTooLong() {
        CaseFileId id = open(RiskLevel.HIGH, Confidentiality.STANDARD, false);
        As product = As.user("product", LateAssignments.SYSTEM);
        product.run(() -> lateAssignments.tell(Instant.now().plus(50, ChronoUnit.MINUTES)));
        assertThat(toldTo(supervisor)).doesNotContain(AlertKind.ASSIGNMENT_LATE);
        Instant later = Instant.now().plus(61, ChronoUnit.MINUTES);
        product.run(() -> lateAssignments.tell(later));
        product.run(() -> lateAssignments.tell(later.plus(5, ChronoUnit.MINUTES)));
        assertThat(toldTo(supervisor)).containsOnlyOnce(AlertKind.ASSIGNMENT_LATE);
        assertThat(nextOf(id)).isEqualTo(DueKind.ASSIGNMENT);
        assertThatThrownBy(() -> supervisor.run(() -> lateAssignments.tell(later)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theMenuCountsWhatIsLateInTheReadersOwnCases() {
        CaseFileId id = open(RiskLevel.LOW, Confidentiality.STANDARD, true);
        assertThat(worker.call(() -> alerts.counts()).late()).isZero();
        fixtures.insert(
                "update deadline set due_at = now() - interval '1 day' where case_id = ?1 and kind = 'CONSENT'",
                id.value());
        assertThat(worker.call(() -> alerts.counts()).late())
                .isEqualTo(today(worker).figures().late())
                .isEqualTo(1);
        assertThat(colleague.call(() -> alerts.counts()).late()).isZero();
    }

    @Test
    void alertsAreReadByTheirRecipientAndNoOneElse() {
        open(RiskLevel.HIGH, Confidentiality.STANDARD, false);
        assertThat(supervisor.call(() -> alerts.unread())).isEqualTo(1);
        assertThat(worker.call(() -> alerts.unread())).isZero();
        worker.run(() -> alerts.markRead(Instant.now()));
        assertThat(supervisor.call(() -> alerts.unread())).isEqualTo(1);
        supervisor.run(() -> alerts.markRead(Instant.now()));
        assertThat(supervisor.call(() -> alerts.unread())).isZero();
        assertThatThrownBy(() -> As.user("someone").call(() -> alerts.unread())).isInstanceOf(EJBAccessException.class);
    }

    private Today today(As reader) {
        return reader.call(() -> worklist.today(Nature.ALL, 10));
    }

    private List<AlertKind> toldTo(As reader) {
        return reader.call(() -> alerts.mine(new PageRequest(0, 10))).rows().stream()
                .map(AlertLine::kind)
                .toList();
    }

    private List<Object> open(CaseFileId id) {
        return fixtures.column("select kind from deadline where case_id = ?1 and status = 'OPEN'", id.value());
    }

    /** All that a registration needs, but for how she is reached where {@code rule} is null. */
    private void edit(PersonId person, @Nullable String rule) {
        long version = worker.call(() -> persons.get(person)).version();
        PersonIdentity identity = new PersonIdentity(
                new PersonName("ياسين", "الوزاني", "Yassine", "Ouazzani", null, null),
                null,
                Sex.M,
                new Birth(LocalDate.of(2017, 1, 1), BirthPrecision.YEAR),
                null,
                null,
                null,
                null,
                null);
        PersonContacts contacts = new PersonContacts("ARY", false, null, null, "04.421", null, null, false, rule);
        worker.run(() -> registrar.edit(new EditPerson(person, identity, contacts, List.of(), List.of(), version)));
    }

    private DueKind nextOf(CaseFileId id) {
        return DueKind.valueOf(fixtures.column("select next_due_kind from case_file where id = ?1", id.value())
                .get(0)
                .toString());
    }

    private CaseFileId open(RiskLevel risk, Confidentiality confidentiality, boolean taken) {
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at) values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                unit);
        UUID person = fixtures.aPerson("ياسين", "Yassine");
        return worker.call(() -> cases.open(new OpenCase(
                person,
                null,
                notification,
                "04.421",
                null,
                List.of(),
                risk,
                Urgency.NORMAL,
                confidentiality,
                false,
                taken,
                List.of())));
    }
}
