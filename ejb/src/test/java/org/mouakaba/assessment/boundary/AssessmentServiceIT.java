package org.mouakaba.assessment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.consent.boundary.ConsentService;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class AssessmentServiceIT {

    @Inject
    AssessmentService service;

    @Inject
    AssessmentQueries queries;

    @Inject
    ConsentService consents;

    @Inject
    CaseFileService cases;

    @Inject
    CaseFileQueries caseQueries;

    @Inject
    Fixtures fixtures;

    private As salma = As.user("nobody");
    private As colleague = As.user("nobody");
    private As bennani = As.user("nobody");
    private CaseFileId caseId = new CaseFileId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aHighCaseOfAWorker() {
        Team team = fixtures.aTeam();
        salma = team.worker();
        colleague = team.colleague();
        bennani = team.supervisor();
        UUID person = fixtures.aPerson("ياسين", "Yassine");
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at)"
                        + " values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                team.unit());
        caseId = salma.call(() -> cases.open(new OpenCase(
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
    void assessesNothingBeforeConsentOrABasis() {
        assertThatThrownBy(() -> assess(8, RiskLevel.MEDIUM, null)).hasMessage("assessment.consentFirst");
    }

    @Test
    void takesTheCaseIntoAssessmentWithTheFirstRisk() {
        document();
        assess(20, RiskLevel.HIGH, null);
        CaseFileDetail file = salma.call(() -> caseQueries.get(caseId));
        assertThat(file.stage()).isEqualTo(CaseStage.ASSESSMENT);
        assertThat(file.risk()).isEqualTo(RiskLevel.HIGH);
        RiskSummary risk = salma.call(() -> queries.risk(caseId)).orElseThrow();
        assertThat(risk.score()).isEqualTo(20);
        assertThat(risk.max()).isEqualTo(30);
        assertThat(salma.call(() -> caseQueries.timeline(caseId)))
                .anyMatch(line -> line.component().equals("assessment"));
    }

    @Test
    void lowersAHighCaseByTheSupervisorsWordOnly() {
        document();
        AssessmentId proposal = assess(8, RiskLevel.MEDIUM, null);
        assertThat(salma.call(() -> caseQueries.get(caseId)).risk()).isEqualTo(RiskLevel.HIGH);
        assertThat(bennani.call(() -> queries.awaitingDecision(new PageRequest(0, 10)))
                        .rows())
                .extracting(LoweringAwaiting::caseId)
                .containsExactly(caseId);
        assertThatThrownBy(() -> salma.run(() -> service.decideLowering(decision(proposal, true, null))))
                .isInstanceOf(EJBAccessException.class);
        bennani.run(() -> service.decideLowering(decision(proposal, true, null)));
        assertThat(salma.call(() -> caseQueries.get(caseId)).risk()).isEqualTo(RiskLevel.MEDIUM);
        assertThatThrownBy(() -> bennani.run(() -> service.decideLowering(decision(proposal, true, null))))
                .hasMessage("assessment.nothingToDecide");
    }

    @Test
    void leavesTheRiskHighWhereTheSupervisorSaysNo() {
        document();
        AssessmentId proposal = assess(0, RiskLevel.LOW, null);
        bennani.run(() -> service.decideLowering(decision(proposal, false, "الأب خرج من السجن")));
        assertThat(salma.call(() -> caseQueries.get(caseId)).risk()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void replacesAProposalByALaterOne() {
        document();
        assess(8, RiskLevel.MEDIUM, null);
        assess(0, RiskLevel.LOW, null);
        assertThat(salma.call(() -> queries.list(caseId)))
                .extracting(AssessmentLine::lowering)
                .containsExactly(LoweringDecision.PENDING, LoweringDecision.REPLACED);
    }

    @Test
    void keepsADraftAndRefusesToOverwriteAnothersChange() {
        document();
        assess(20, RiskLevel.HIGH, null);
        salma.call(() -> service.saveNeeds(needs(Map.of("SAFETY.score", "4"), null)));
        NeedsDraft draft = salma.call(() -> queries.needsDraft(caseId));
        assertThat(draft.answers()).containsEntry("SAFETY.score", "4");
        Long read = draft.version();
        salma.call(() -> service.saveNeeds(needs(Map.of("SAFETY.score", "5"), read)));
        assertThatThrownBy(() -> salma.call(() -> service.saveNeeds(needs(Map.of("SAFETY.score", "1"), read))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void goesOnToPlanningWhenEveryDomainHasItsLevel() {
        document();
        assess(20, RiskLevel.HIGH, null);
        assertThatThrownBy(() -> salma.call(() -> service.completeNeeds(needs(Map.of("SAFETY.score", "1"), null))))
                .hasMessage("assessment.unanswered");
        salma.call(() -> service.completeNeeds(needs(everyDomain(), null)));
        assertThat(salma.call(() -> caseQueries.get(caseId)).stage()).isEqualTo(CaseStage.PLANNING);
        List<Need> needs = salma.call(() -> queries.needs(caseId));
        assertThat(needs).hasSize(12);
        assertThat(needs.get(0)).isEqualTo(new Need("SAFETY", 4, "يخاف من الأب"));
        assertThat(needs.get(11).score()).isEqualTo(9);
    }

    @Test
    void wantsTheRiskBeforeTheNeeds() {
        document();
        assertThatThrownBy(() -> salma.call(() -> service.completeNeeds(needs(everyDomain(), null))))
                .hasMessage("assessment.riskFirst");
    }

    @Test
    void refusesAnAnswerToAQuestionThatIsNone() {
        document();
        assertThatThrownBy(() -> salma.call(() -> service.saveNeeds(needs(Map.of("RELIGION", "x"), null))))
                .hasMessage("assessment.strangeAnswer");
    }

    @Test
    void hidesItAllFromAColleague() {
        document();
        assertThatThrownBy(() -> colleague.call(() -> queries.list(caseId))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.risk(caseId))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.needs(caseId))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.needsDraft(caseId)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.riskInstrument(caseId)))
                .isInstanceOf(CaseFileNotFound.class);
    }

    @Test
    void refusesARoleThatCarriesNoCase() {
        As auditor = As.user("someone", AUDITOR);
        assertThatThrownBy(() -> auditor.call(() -> queries.list(caseId))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> queries.awaitingDecision(new PageRequest(0, 10))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> bennani.call(() -> service.saveNeeds(needs(Map.of(), null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> bennani.call(() -> service.completeNeeds(needs(Map.of(), null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void readsTheHistoryInAsManyStatementsWhateverItsLength() {
        document();
        for (int i = 0; i < 3; i++) {
            assess(20, RiskLevel.HIGH, null);
        }
        long few = salma.call(() -> fixtures.statementsOf(() -> queries.list(caseId)));
        for (int i = 0; i < 27; i++) {
            assess(20, RiskLevel.HIGH, null);
        }
        assertThat(salma.call(() -> fixtures.statementsOf(() -> queries.list(caseId))))
                .isEqualTo(few);
    }

    private void document() {
        salma.call(() -> consents.recordBasis(new RecordLegalBasis(
                caseId,
                "CASE_MANAGEMENT",
                "COURT_ORDER",
                "أمر رقم 12",
                null,
                false,
                null,
                null,
                null,
                null,
                LocalDate.now(SystemClock.ZONE),
                null)));
    }

    private AssessmentId assess(int points, RiskLevel confirmed, @Nullable String reason) {
        Instrument matrix = salma.call(() -> queries.riskInstrument(caseId));
        Map<String, String> answers = new HashMap<>();
        int left = points;
        for (Instrument.Item item :
                matrix.items().filter(i -> i.effect() == ItemEffect.RAISES).toList()) {
            int now = Math.min(3, left);
            answers.put(item.id(), Integer.toString(now));
            left -= now;
        }
        return salma.call(
                () -> service.assessRisk(new AssessRisk(caseId, matrix.version(), answers, confirmed, reason)));
    }

    private SaveNeeds needs(Map<String, String> answers, @Nullable Long version) {
        return new SaveNeeds(caseId, 1, answers, version);
    }

    private DecideLowering decision(AssessmentId id, boolean approved, @Nullable String note) {
        return new DecideLowering(caseId, id, approved, note);
    }

    private Map<String, String> everyDomain() {
        Map<String, String> answers = new HashMap<>();
        salma.call(() -> queries.needsDraft(caseId)).instrument().sections().stream()
                .map(Instrument.Section::domain)
                .filter(domain -> domain != null)
                .forEach(domain -> answers.put(domain + ".score", "1"));
        answers.put("SAFETY.score", "4");
        answers.put("SAFETY.narrative", "يخاف من الأب");
        answers.put("SAFETY.source", "الطفل");
        answers.put("LEGAL.score", "9");
        answers.put("LEGAL.unassessed", "لا وثائق بعد");
        answers.put("CONCLUSION.text", "البدء بالسلامة");
        return answers;
    }
}
