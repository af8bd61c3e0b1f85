package org.mouakaba.assessment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
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
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.consent.boundary.ConsentService;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.instrument.boundary.ChangeEdition;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.instrument.boundary.InstrumentService;
import org.mouakaba.instrument.boundary.UploadInstrument;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.SampleWorkbook;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class FillingServiceIT {

    private static final As SYSADMIN = As.user("sysadmin", Role.SYSTEM_ADMINISTRATOR);

    @Inject
    FillingService service;

    @Inject
    FillingQueries queries;

    @Inject
    InstrumentService instruments;

    @Inject
    InstrumentQueries editions;

    @Inject
    ConsentService consents;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private CaseFileId caseId = new CaseFileId(new UUID(0, 0));
    private EditionId edition = new EditionId(new UUID(0, 0));
    private String code = "";

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aDocumentedCaseAndAPublishedInstrument() {
        team = fixtures.aTeam();
        caseId = fixtures.aCase(team, "ASSESSMENT", "LOW");
        code = "T" + UUID.randomUUID();
        edition = publish("هل أنت في أمان؟");
    }

    @Test
    void asksNothingBeforeConsentOrABasis() {
        assertThatThrownBy(this::begin).hasMessage("assessment.consentFirst");
    }

    @Test
    void keepsEachAnswerAndGoesOnWhereItWasLeft() {
        document();
        FilledId begun = begin();
        save(begun, Map.of("safety/safe", "NO"));
        assertThat(begin()).isEqualTo(begun);
        FilledDetail kept = get(begun);
        assertThat(kept.answers()).containsEntry("safety/safe", "NO").containsEntry("total", "4");
        assertThat(kept.line().isDraft()).isTrue();
    }

    @Test
    void refusesToSubmitWhatIsNotAnswered() {
        document();
        FilledId begun = begin();
        assertThatThrownBy(() -> submit(begun, Map.of("safety/safe", "NO"))).hasMessage("assessment.filledGaps");
        assertThat(get(begun).line().isDraft()).isTrue();
    }

    @Test
    void closesForGoodAndKeepsWhatItCameTo() {
        document();
        FilledId begun = begin();
        submit(begun, Map.of("safety/safe", "NO", "safety/why", "الأب"));
        FilledLine line = get(begun).line();
        assertThat(line.status()).isEqualTo(FilledStatus.SUBMITTED);
        assertThat(line.results()).containsEntry("score", "4").containsEntry("domain.SAFETY", "4");
        assertThatThrownBy(() -> save(begun, Map.of())).hasMessage("assessment.filledSubmitted");
        assertThat(fixtures.attempt("update instrument_edition set title = '{}'"))
                .isEqualTo("42501");
    }

    @Test
    void beginsTheNextOneWithWhatWasSaidBefore() {
        document();
        submit(begin(), Map.of("safety/safe", "NO", "safety/why", "الأب"));
        FilledId second = begin();
        save(second, Map.of("safety/safe", "NO", "safety/why", "الأب"));
        assertThat(get(second).answers()).containsEntry("safety/why", "الأب");
        submit(second, Map.of("safety/safe", "YES"));
        assertThat(team.supervisor().call(() -> queries.course(caseId, second)))
                .extracting(one -> one.line().results().get("score"))
                .containsExactly("4", "1");
    }

    @Test
    void losesNothingByAWrongTap() {
        document();
        FilledId begun = begin();
        save(begun, Map.of("safety/safe", "NO", "safety/why", "الأب", "nowhere", "x"));
        save(begun, Map.of("safety/safe", "YES", "safety/why", "الأب"));
        assertThat(get(begun).answers()).containsEntry("safety/why", "الأب").doesNotContainKey("nowhere");
        submit(begun, Map.of("safety/safe", "YES", "safety/why", "الأب"));
        assertThat(get(begun).answers()).doesNotContainKey("safety/why");
    }

    @Test
    void throwsADraftAwayAndNothingThatWasSubmitted() {
        document();
        FilledId begun = begin();
        team.worker().run(() -> service.discard(new SaveFilling(caseId, begun, Map.of(), 0)));
        assertThat(team.worker().call(() -> queries.list(caseId))).isEmpty();
        FilledId submitted = begin();
        submit(submitted, Map.of("safety/safe", "YES"));
        assertThatThrownBy(() -> team.worker()
                        .run(() -> service.discard(new SaveFilling(
                                caseId, submitted, Map.of(), get(submitted).version()))))
                .hasMessage("assessment.filledSubmitted");
        assertThat(fixtures.attempt("update filled_instrument set answers = '{}' where status = 'SUBMITTED'"))
                .isEqualTo("42501");
        assertThat(fixtures.attempt("delete from filled_instrument where status = 'SUBMITTED'"))
                .isEqualTo("42501");
        assertThatThrownBy(() ->
                        team.supervisor().run(() -> service.discard(new SaveFilling(caseId, submitted, Map.of(), 0))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void correctsBesideWhatWasSubmitted() {
        document();
        FilledId first = begin();
        submit(first, Map.of("safety/safe", "YES"));
        FilledId correction =
                team.worker().call(() -> service.correct(new CorrectFilled(caseId, first, "خطأ في السؤال")));
        assertThatThrownBy(
                        () -> team.worker().call(() -> service.correct(new CorrectFilled(caseId, first, "مرة أخرى"))))
                .hasMessage("assessment.filledBeingFilled");
        submit(correction, Map.of("safety/safe", "NO", "safety/why", "الأب"));
        assertThat(get(first).answers()).containsEntry("safety/safe", "YES");
        assertThat(get(first).line().corrected()).isTrue();
        assertThat(get(correction).line().assessed())
                .isEqualTo(get(first).line().assessed());
        assertThat(get(first).workable()).isTrue();
        assertThat(team.supervisor().call(() -> queries.get(caseId, first)).workable())
                .isFalse();
        assertThat(team.worker().call(() -> queries.list(caseId)))
                .extracting(FilledLine::id, FilledLine::corrected)
                .containsExactlyInAnyOrder(tuple(correction, false), tuple(first, true));
        assertThatThrownBy(
                        () -> team.worker().call(() -> service.correct(new CorrectFilled(caseId, first, "مرة أخرى"))))
                .hasMessage("assessment.filledCorrected");
    }

    @Test
    void finishesUnderTheEditionItWasBegunWith() {
        document();
        FilledId old = begin();
        EditionId next = publish("هل تحس بالأمان؟");
        assertThatThrownBy(() -> team.worker().call(() -> service.begin(new BeginFilling(caseId, edition))))
                .hasMessage("assessment.editionNotPublished");
        assertThat(team.worker().call(() -> service.begin(new BeginFilling(caseId, next))))
                .isEqualTo(old);
        submit(old, Map.of("safety/safe", "YES"));
        FilledId fresh = team.worker().call(() -> service.begin(new BeginFilling(caseId, next)));
        submit(fresh, Map.of("safety/safe", "YES"));
        assertThat(get(old).line().edition().id()).isEqualTo(edition);
        assertThat(label(old)).isEqualTo("هل أنت في أمان؟");
        assertThat(label(fresh)).isEqualTo("هل تحس بالأمان؟");
    }

    @Test
    void refusesWhoSavesOverAnother() {
        document();
        FilledId begun = begin();
        save(begun, Map.of("safety/safe", "NO"));
        assertThatThrownBy(() -> team.worker()
                        .call(() -> service.save(new SaveFilling(caseId, begun, Map.of("safety/safe", "YES"), 0))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isTheWorkersAlone() {
        document();
        FilledId begun = begin();
        assertThatThrownBy(() ->
                        team.supervisor().call(() -> service.save(new SaveFilling(caseId, begun, Map.of(), 0))))
                .isInstanceOf(EJBAccessException.class);
        As stranger = fixtures.aTeam().worker();
        assertThatThrownBy(() -> stranger.call(() -> queries.get(caseId, begun)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.list(caseId))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> SYSADMIN.call(() -> queries.course(caseId, begun)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void offersNeitherWhatIsBeingFilledNorWhatHasAPlaceOfItsOwn() {
        document();
        assertThat(offered())
                .contains(code, "FUNCTIONING_SHORT_SET")
                .doesNotContain("RISK_MATRIX", "NEEDS_TWELVE", "CLOSURE_SATISFACTION");
        begin();
        assertThat(offered()).doesNotContain(code);
        assertThat(fixtures.statementsOf(() -> team.worker().call(() -> queries.offered(caseId))))
                .isLessThan(12);
        EditionRow risk = SYSADMIN.call(() -> editions.published()).stream()
                .filter(row -> row.code().equals("RISK_MATRIX"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> team.worker().call(() -> service.begin(new BeginFilling(caseId, risk.id()))))
                .hasMessage("assessment.editionNotPublished");
        assertThatThrownBy(() -> team.supervisor().call(() -> queries.offered(caseId)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> offered() {
        return team.worker().call(() -> queries.offered(caseId)).stream()
                .map(EditionRow::code)
                .toList();
    }

    @Test
    void readsWhateverManyByAsManyStatements() {
        document();
        FilledId one = begin();
        submit(one, Map.of("safety/safe", "YES"));
        team.worker().call(() -> queries.course(caseId, one));
        long listed = fixtures.statementsOf(() -> team.worker().call(() -> queries.list(caseId)));
        long compared = fixtures.statementsOf(() -> team.worker().call(() -> queries.course(caseId, one)));
        FilledId last = one;
        for (int i = 0; i < 3; i++) {
            last = begin();
            submit(last, Map.of("safety/safe", "YES"));
        }
        FilledId latest = last;
        assertThat(fixtures.statementsOf(() -> team.worker().call(() -> queries.list(caseId))))
                .isEqualTo(listed);
        assertThat(fixtures.statementsOf(() -> team.worker().call(() -> queries.course(caseId, latest))))
                .isEqualTo(compared);
    }

    private String label(FilledId of) {
        return get(of).form().questions().get(0).label().in("ar");
    }

    private FilledId begin() {
        return team.worker().call(() -> service.begin(new BeginFilling(caseId, edition)));
    }

    private FilledDetail get(FilledId id) {
        return team.worker().call(() -> queries.get(caseId, id));
    }

    private void save(FilledId id, Map<String, String> answers) {
        team.worker()
                .call(() -> service.save(new SaveFilling(
                        caseId, id, answers, queries.get(caseId, id).version())));
    }

    private void submit(FilledId id, Map<String, String> answers) {
        team.worker()
                .run(() -> service.submit(new SaveFilling(
                        caseId, id, answers, queries.get(caseId, id).version())));
    }

    private EditionId publish(String question) {
        EditionId draft = Objects.requireNonNull(SYSADMIN.call(
                        () -> instruments.upload(new UploadInstrument("sample.xls", SampleWorkbook.of(code, question))))
                .draft());
        SYSADMIN.run(() ->
                instruments.publish(new ChangeEdition(draft, editions.get(draft).version())));
        return draft;
    }

    private void document() {
        team.worker()
                .call(() -> consents.recordBasis(new RecordLegalBasis(
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
}
