package org.mouakaba.consent.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PdfText;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class ConsentPaperQueriesIT {

    private static final String TYPE = "CASE_MANAGEMENT";

    @Inject
    ConsentPaperQueries papers;

    @Inject
    ConsentQueries queries;

    @Inject
    ConsentService service;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private CaseFileId caseId = new CaseFileId(new UUID(0, 0));
    private As worker = As.user("nobody");
    private As lead = As.user("nobody");
    private As colleague = As.user("nobody");

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aCaseOfAWorker() {
        team = fixtures.aTeam();
        caseId = fixtures.aCase(team, "IMPLEMENTATION", "LOW");
        worker = team.worker();
        lead = team.supervisor();
        colleague = team.colleague();
    }

    @Test
    void readsTheTextThatWasShownAndNotTodays() {
        int before = worker.call(() -> queries.wording("PHOTO_AUDIO")).version();
        ConsentId id = worker.call(() -> service.record(answer("PHOTO_AUDIO", before, "fr")));
        fixtures.insert(
                "insert into consent_text values ('PHOTO_AUDIO', ?1, 'نص جديد', 'Nouveau texte', 'New text', 'test',"
                        + " current_date)",
                before + 1);
        ConsentDetail said = worker.call(() -> queries.get(caseId, id));
        assertThat(said.line().textVersion()).isEqualTo(before);
        assertThat(said.questionText()).startsWith("Il nous arrive");
        assertThat(said.limitsText()).startsWith("Avant toute question");
        assertThat(text(worker.call(() -> papers.recorded(caseId, id, null)))).contains("Il nous arrive");
        assertThatThrownBy(() -> worker.call(() -> service.record(answer("PHOTO_AUDIO", before, "fr"))))
                .hasMessage("consent.textChanged");
    }

    @Test
    void printsWhoSaidWhatAndThatItWasWithdrawn() {
        ConsentId id = worker.call(() -> service.record(answer(TYPE, 1, "ar")));
        FileToSave french = worker.call(() -> papers.recorded(caseId, id, "fr"));
        assertThat(french.name()).isEqualTo("document.pdf");
        assertThat(text(french))
                .contains("Consentement à l'accompagnement", "pas mon mari", "Khadija", "interprète", "Ouazzani")
                .contains("texte montré en arabe", "Signature ou empreinte")
                .doesNotContain("retiré le");
        FileToSave again = lead.call(() -> papers.recorded(caseId, id, "fr"));
        assertThat(again.bytes()).as("the same bytes each time").isEqualTo(french.bytes());
        worker.call(() -> service.withdraw(new WithdrawConsent(caseId, id, ConsentChannel.SPOKEN, today(), null)));
        assertThat(text(worker.call(() -> papers.recorded(caseId, id, "fr")))).contains("a été retiré le");
    }

    @Test
    void namesNobodyOnThePaperOfASecretCase() {
        fixtures.insert("update case_file set confidentiality = 'SECRET' where id = ?1", caseId.value());
        ConsentId id = worker.call(() -> service.record(answer(TYPE, 1, "fr")));
        assertThat(text(worker.call(() -> papers.recorded(caseId, id, null))))
                .doesNotContain("Ouazzani", "pas mon mari", "Khadija")
                .contains("interprète");
        assertThat(text(worker.call(() -> papers.blank(caseId, TYPE, null, "fr"))))
                .doesNotContain("Ouazzani");
    }

    @Test
    void printsTheSheetToSignAndTheNotice() {
        FileToSave sheet = worker.call(() -> papers.blank(caseId, TYPE, null, "fr"));
        assertThat(text(sheet)).contains("J’accepte, sauf", "Je refuse", "Ouazzani");
        PersonId person = new PersonId(
                (UUID) fixtures.column("select person_id from case_file where id = '" + caseId.value() + "'")
                        .get(0));
        FileToSave notice = worker.call(() -> papers.notice(person, "fr"));
        assertThat(text(notice))
                .contains("loi 09-08", "Combien de temps", "10 jours ouvrables", "jusqu’à ses 25 ans")
                .doesNotContain("Ouazzani", "{");
        assertThatThrownBy(() -> worker.call(() -> papers.notice(new PersonId(new UUID(9, 9)), "fr")))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void isPaperOfNobodyElse() {
        ConsentId id = worker.call(() -> service.record(answer(TYPE, 1, "ar")));
        assertThatThrownBy(() -> colleague.call(() -> papers.recorded(caseId, id, null)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.get(caseId, id))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.ofChild(caseId))).isInstanceOf(CaseFileNotFound.class);
        CaseFileId other = fixtures.aCase(team, "IMPLEMENTATION", "LOW");
        assertThatThrownBy(() -> worker.call(() -> papers.recorded(other, id, null)))
                .isInstanceOf(ConsentNotFound.class);
        assertThatThrownBy(() -> worker.call(() -> papers.blank(caseId, "PIGEON", null, "ar")))
                .isInstanceOf(ConsentNotFound.class);
        As stranger = As.user("someone", AUDITOR);
        assertThatThrownBy(() -> stranger.call(() -> papers.recorded(caseId, id, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stranger.call(() -> papers.blank(caseId, TYPE, null, "ar")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stranger.call(() -> papers.notice(new PersonId(new UUID(9, 9)), "ar")))
                .isInstanceOf(EJBAccessException.class);
    }

    private static String text(FileToSave file) {
        return PdfText.of(file.bytes());
    }

    private RecordConsent answer(String type, int version, String shownIn) {
        return new RecordConsent(
                caseId,
                type,
                ConsentDecision.GIVEN_LIMITED,
                true,
                version,
                shownIn,
                "TZM",
                "Khadija",
                "interprète",
                Capacity.ADULT,
                "SELF",
                null,
                null,
                null,
                "pas mon mari",
                null,
                null,
                ConsentChannel.SPOKEN,
                today(),
                null,
                null);
    }

    private static LocalDate today() {
        return LocalDate.now(SystemClock.ZONE);
    }
}
