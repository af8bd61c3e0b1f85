package org.mouakaba.careplan.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.casefile.boundary.EmergencyAccessService;
import org.mouakaba.casefile.boundary.OpenInEmergency;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PdfText;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class PlanPaperQueriesIT {

    @Inject
    PlanPaperQueries papers;

    @Inject
    CarePlanService service;

    @Inject
    CarePlanQueries queries;

    @Inject
    CarePlanApprovalService approvals;

    @Inject
    EmergencyAccessService emergencies;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private As worker = As.user("nobody");
    private CaseFileId id = new CaseFileId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aPlanThatIsBeingWritten() {
        team = fixtures.aTeam();
        worker = team.worker();
        id = fixtures.aCase(team, "PLANNING", "LOW");
        worker.run(() -> service.saveGoal(goal()));
        long version = Objects.requireNonNull(worker.call(() -> queries.get(id)).open())
                .version();
        worker.run(() -> service.saveTerms(new SaveTerms(id, terms(), version)));
    }

    @Test
    void printsItInArabicAndInFrenchWithSpaceToSign() {
        FileToSave french = worker.call(() -> papers.copy(new PrintPlan(id, 1, "fr", false)));
        assertThat(french.name()).isEqualTo("document.pdf");
        assertThat(text(french))
                .contains(
                        "Ouazzani", "retour à l’école", "quatre jours", "voir la directrice", "Signature ou empreinte")
                .contains("pas encore validée", "appeler le 2511", "Accord oral devant témoin", "Scolarité");
        assertThat(text(worker.call(() -> papers.copy(new PrintPlan(id, 1, "ar", false)))))
                .contains("خطة التدخل", "التوقيع أو البصمة", "لم يُصادق عليها بعد");
        long version = Objects.requireNonNull(worker.call(() -> queries.get(id)).open())
                .version();
        worker.run(() -> service.submit(new SubmitPlan(id, terms(), version)));
        team.supervisor().run(() -> approvals.decide(new DecidePlan(id, true, null, Map.of(), version + 1)));
        FileToSave approved = team.supervisor().call(() -> papers.copy(new PrintPlan(id, 1, "fr", false)));
        assertThat(text(approved)).contains("validée le").doesNotContain("pas encore");
    }

    @Test
    void asksFirstAndNamesNobodyWhereThePaperMayBeFound() {
        fixtures.insert("update case_file set confidentiality = 'SECRET' where id = ?1", id.value());
        assertThat(worker.call(() -> papers.prepare(id, 1)).careful()).isTrue();
        assertThatThrownBy(() -> worker.call(() -> papers.copy(new PrintPlan(id, 1, "fr", false))))
                .hasMessage("careplan.paperNotSafe");
        assertThat(text(worker.call(() -> papers.copy(new PrintPlan(id, 1, "fr", true)))))
                .contains("Étapes convenues", "voir la directrice")
                .doesNotContain("Ouazzani", "2511", "Plan d’intervention", "Unité", "Scolarité", "quatre jours");
        assertThat(worker.call(() -> papers.prepare(id, 1)).words())
                .containsExactly("retour à l’école", "voir la directrice");
    }

    @Test
    void isCarefulWhereARuleSaysHowSheIsReached() {
        assertThat(worker.call(() -> papers.prepare(id, 1)).careful()).isFalse();
        fixtures.insert(
                "update person set contact_rule = 'never at home' where id = (select person_id from case_file where id = ?1)",
                id.value());
        assertThat(worker.call(() -> papers.prepare(id, 1)).careful()).isTrue();
    }

    @Test
    void isCarefulWhereTheCaseIsAboutDangerHoweverOpenItIs() {
        fixtures.insert("update case_file set category = 'WOMAN.GBV' where id = ?1", id.value());
        assertThat(worker.call(() -> papers.prepare(id, 1)).careful()).isTrue();
    }

    @Test
    void isPaperOfNobodyElse() {
        PrintPlan wanted = new PrintPlan(id, 1, "ar", true);
        assertThatThrownBy(() -> team.colleague().call(() -> papers.copy(wanted)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> team.colleague().call(() -> papers.prepare(id, 1)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> worker.call(() -> papers.copy(new PrintPlan(id, 7, "ar", true))))
                .isInstanceOf(CarePlanNotFound.class);
        String number = String.valueOf(fixtures.column("select number from case_file where id = ?1", id.value())
                .get(0));
        team.colleague().call(() -> emergencies.open(new OpenInEmergency(number, "the child is alone at the door")));
        assertThatThrownBy(() -> team.colleague().call(() -> papers.copy(wanted)))
                .isInstanceOf(NotAllowedException.class);
        As auditor = As.user("someone", AUDITOR);
        assertThatThrownBy(() -> auditor.call(() -> papers.copy(wanted))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> papers.prepare(id, 1))).isInstanceOf(EJBAccessException.class);
    }

    private SaveGoal goal() {
        ActionEntry action = new ActionEntry(
                null, "voir la directrice", ActionOwner.WORKER, null, today().plusDays(7), null, null, true);
        return new SaveGoal(
                id,
                null,
                "EDUCATION",
                "retour à l’école",
                "quatre jours par semaine",
                today().plusDays(30),
                null,
                List.of(action),
                null);
    }

    private static PlanTerms terms() {
        Agreement agreement = new Agreement(AgreementMode.ORAL, today(), "la maîtresse", null);
        return new PlanTerms("appeler le 2511", null, today().plusDays(30), agreement);
    }

    private static String text(FileToSave file) {
        return PdfText.of(file.bytes());
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(SystemClock.ZONE));
    }
}
