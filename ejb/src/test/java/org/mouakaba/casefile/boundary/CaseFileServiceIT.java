package org.mouakaba.casefile.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.OpenCase.EarlierStep;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class CaseFileServiceIT {

    @Inject
    CaseFileService service;

    @Inject
    CaseFileQueries queries;

    @Inject
    CaseAssignmentService assignments;

    @Inject
    CaseClosureService closures;

    @Inject
    Fixtures fixtures;

    private String worker = "";
    private String colleague = "";
    private String supervisor = "";
    private UUID colleagueId = new UUID(0, 0);
    private UUID unit = new UUID(0, 0);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeamOfTwo() {
        String mark = UUID.randomUUID().toString();
        worker = "worker-" + mark;
        colleague = "colleague-" + mark;
        supervisor = "supervisor-" + mark;
        unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker(supervisor, SUPERVISOR, unit, null);
        fixtures.aWorker(worker, SOCIAL_WORKER, unit, lead);
        colleagueId = fixtures.aWorker(colleague, SOCIAL_WORKER, unit, lead);
    }

    @Test
    void opensACaseWithItsNumberAndTheStepsOfItsNotification() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        CaseFileDetail detail = As.user(worker, SOCIAL_WORKER).call(() -> queries.get(id));
        assertThat(detail.number()).matches("04421-\\d{4}-\\d{6}");
        assertThat(detail.steps())
                .extracting(StageStep::to)
                .containsExactly(CaseStage.SIGNAL, CaseStage.SCREENING, CaseStage.REGISTERED);
        assertThat(detail.can(CaseAction.WORK)).isTrue();
    }

    @Test
    void refusesASecondOpenCaseOfOnePerson() {
        UUID person = fixtures.aPerson("ياسين", "Yassine");
        open(person, Confidentiality.STANDARD);
        assertThatThrownBy(() -> open(person, Confidentiality.STANDARD))
                .isInstanceOf(RuleException.class)
                .hasMessage("casefile.alreadyOpen");
    }

    @Test
    void refusesARoleThatCarriesNoCase() {
        assertThatThrownBy(() -> As.user("someone", AUDITOR)
                        .call(() -> queries.find(CaseFileCriteria.myOpenCases(), new PageRequest(0, 10))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void hidesACaseFromAColleagueButListsItsNumberAndName() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        As reader = As.user(colleague, SOCIAL_WORKER);
        assertThatThrownBy(() -> reader.call(() -> queries.get(id))).isInstanceOf(CaseFileNotFound.class);
        assertThat(listedBy(reader)).extracting(CaseFileSummary::id).contains(id);
        assertThat(refusals(id)).isEqualTo(1);
    }

    @Test
    void listsARestrictedCaseToAColleagueWithoutItsName() {
        CaseFileId id = opened(Confidentiality.RESTRICTED);
        assertThat(listedBy(As.user(colleague, SOCIAL_WORKER)))
                .filteredOn(row -> row.id().equals(id))
                .extracting(CaseFileSummary::personName)
                .containsOnlyNulls();
    }

    @Test
    void listsASecretCaseToNobodyButItsWorkerAndHerSupervisor() {
        CaseFileId id = opened(Confidentiality.SECRET);
        assertThat(listedBy(As.user(colleague, SOCIAL_WORKER)))
                .extracting(CaseFileSummary::id)
                .doesNotContain(id);
        assertThat(listedBy(As.user(worker, SOCIAL_WORKER)))
                .extracting(CaseFileSummary::id)
                .contains(id);
        assertThat(listedBy(As.user(supervisor, SUPERVISOR)))
                .extracting(CaseFileSummary::id)
                .contains(id);
    }

    @Test
    void givesACaseToAnotherWorkerOnlyWithAHandoverNote() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        As lead = As.user(supervisor, SUPERVISOR);
        long version = lead.call(() -> queries.get(id)).version();
        assertThatThrownBy(() -> lead.run(
                        () -> assignments.assign(new AssignCase(id, colleagueId, "WORKLOAD", " ", null, version))))
                .hasMessage("casefile.handoverNoteMissing");
        lead.run(() -> assignments.assign(new AssignCase(id, colleagueId, "WORKLOAD", "note", null, version)));
        As.user(colleague, SOCIAL_WORKER).run(() -> assignments.accept(id));
        assertThatThrownBy(() -> As.user(worker, SOCIAL_WORKER).call(() -> queries.get(id)))
                .isInstanceOf(CaseFileNotFound.class);
    }

    @Test
    void refusesAWorkerWhoWouldApproveHerOwnClosure() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        As reader = As.user(worker, SOCIAL_WORKER);
        long version = reader.call(() -> queries.get(id)).version();
        reader.run(() -> closures.request(new RequestClosure(id, "GOALS_MET", RiskLevel.LOW, "plan", true, version)));
        assertThatThrownBy(() -> reader.run(
                        () -> closures.decide(new DecideClosure(id, ClosureDecision.APPROVED, null, version + 1))))
                .isInstanceOf(EJBAccessException.class);
        As lead = As.user(supervisor, SUPERVISOR);
        long now = lead.call(() -> queries.get(id)).version();
        lead.run(() -> closures.decide(new DecideClosure(id, ClosureDecision.APPROVED, null, now)));
        assertThat(lead.call(() -> queries.get(id)).stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void refusesReasonsOfNoList() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        As reader = As.user(worker, SOCIAL_WORKER);
        assertThatThrownBy(() -> reader.run(
                        () -> closures.request(new RequestClosure(id, "BORED", RiskLevel.LOW, "plan", true, 0))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("reason");
        As lead = As.user(supervisor, SUPERVISOR);
        assertThatThrownBy(() -> lead.run(() -> closures.reopen(new ReopenCase(id, "BORED", 0))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void theWorkerSaysWhatMakesHerCaseWeighMoreAndNobodyElseDoes() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        long version =
                As.user(worker, SOCIAL_WORKER).call(() -> queries.get(id)).version();
        RecordCircumstances command = new RecordCircumstances(id, true, false, true, version);
        assertThatThrownBy(() -> As.user(supervisor, SUPERVISOR).run(() -> service.recordCircumstances(command)))
                .isInstanceOf(NotAllowedException.class);
        As.user(worker, SOCIAL_WORKER).run(() -> service.recordCircumstances(command));
        assertThat(fixtures.count(
                        "select count(*) from case_file where id = ?1 and court_measure and long_travel and not interpreter",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    void refusesASupervisorWhoWouldDoTheCasework() {
        CaseFileId id = opened(Confidentiality.STANDARD);
        assertThatThrownBy(() -> As.user(supervisor, SUPERVISOR).run(() -> service.recordContact(id, Instant.EPOCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void listsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        As reader = As.user(worker, SOCIAL_WORKER);
        for (int i = 0; i < 3; i++) {
            opened(Confidentiality.STANDARD);
        }
        long few = fixtures.statementsOf(() -> listedBy(reader));
        for (int i = 0; i < 27; i++) {
            opened(Confidentiality.STANDARD);
        }
        assertThat(fixtures.statementsOf(() -> listedBy(reader))).isEqualTo(few);
    }

    private List<CaseFileSummary> listedBy(As reader) {
        CaseFileCriteria all =
                new CaseFileCriteria(false, null, null, null, null, false, null, CaseFileCriteria.Sort.NEXT_DUE);
        return reader.call(() -> queries.find(all, new PageRequest(0, 50))).rows();
    }

    private long refusals(CaseFileId id) {
        return fixtures.count(
                "select count(*) from audit_event where subject_id = ?1 and outcome = 'REFUSED'", id.value());
    }

    private CaseFileId opened(Confidentiality confidentiality) {
        return open(fixtures.aPerson("ياسين", "Yassine"), confidentiality);
    }

    private CaseFileId open(UUID person, Confidentiality confidentiality) {
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at) values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                unit);
        return As.user(worker, SOCIAL_WORKER)
                .call(() -> service.open(new OpenCase(
                        person,
                        null,
                        notification,
                        "04.421",
                        null,
                        List.of(),
                        RiskLevel.LOW,
                        Urgency.NORMAL,
                        confidentiality,
                        false,
                        true,
                        List.of(
                                new EarlierStep(
                                        null, CaseStage.SIGNAL, Instant.parse("2026-11-02T08:00:00Z"), worker, null),
                                new EarlierStep(
                                        CaseStage.SIGNAL,
                                        CaseStage.SCREENING,
                                        Instant.parse("2026-11-02T09:00:00Z"),
                                        worker,
                                        null)))));
    }
}
