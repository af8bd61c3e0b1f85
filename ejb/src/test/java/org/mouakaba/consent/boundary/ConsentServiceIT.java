package org.mouakaba.consent.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class ConsentServiceIT {

    private static final ZoneId ZONE = SystemClock.ZONE;

    @Inject
    ConsentService service;

    @Inject
    ConsentQueries queries;

    @Inject
    CaseFileService cases;

    @Inject
    CaseFileQueries caseQueries;

    @Inject
    Fixtures fixtures;

    private String worker = "";
    private String colleague = "";
    private String supervisor = "";
    private CaseFileId caseId = new CaseFileId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aCaseOfAWorker() {
        String mark = UUID.randomUUID().toString();
        worker = "worker-" + mark;
        colleague = "colleague-" + mark;
        supervisor = "supervisor-" + mark;
        UUID unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker(supervisor, SUPERVISOR, unit, null);
        fixtures.aWorker(worker, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker(colleague, SOCIAL_WORKER, unit, lead);
        UUID person = fixtures.aPerson("ياسين", "Yassine");
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at)"
                        + " values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                unit);
        caseId = As.user(worker, SOCIAL_WORKER)
                .call(() -> cases.open(new OpenCase(
                        person,
                        null,
                        notification,
                        "04.421",
                        null,
                        List.of(),
                        RiskLevel.MEDIUM,
                        Urgency.NORMAL,
                        Confidentiality.STANDARD,
                        false,
                        true,
                        List.of())));
    }

    @Test
    void coversWhatTheWorkerRecordedAndNotesTheGroundOfTheCase() {
        As reader = As.user(worker, SOCIAL_WORKER);
        assertThat(reader.call(() -> queries.documented(caseId))).isFalse();
        reader.call(() -> service.record(answer("CASE_MANAGEMENT", null)));
        assertThat(reader.call(() -> queries.documented(caseId))).isTrue();
        assertThat(reader.call(() -> caseQueries.get(caseId)).legalBasis()).isEqualTo("CONSENT");
        assertThat(reader.call(() -> caseQueries.timeline(caseId)))
                .anyMatch(line -> line.component().equals("consent"));
    }

    @Test
    void coversTheNamedBodyOnly() {
        UUID body = new UUID(7, 7);
        As reader = As.user(worker, SOCIAL_WORKER);
        reader.call(() -> service.record(answer("SHARE_REFERRAL", body)));
        assertThat(reader.call(() -> queries.covers(caseId, "SHARE_REFERRAL", new Body(body, null))))
                .isTrue();
        assertThat(reader.call(() -> queries.covers(caseId, "SHARE_REFERRAL", new Body(new UUID(7, 8), null))))
                .isFalse();
    }

    @Test
    void refusesAConsentToShareThatNamesNobody() {
        assertThatThrownBy(
                        () -> As.user(worker, SOCIAL_WORKER).call(() -> service.record(answer("SHARE_REFERRAL", null))))
                .hasMessage("consent.nameTheBody");
    }

    @Test
    void keepsTheOldRowWhenAConsentIsWithdrawn() {
        As reader = As.user(worker, SOCIAL_WORKER);
        ConsentId given = reader.call(() -> service.record(answer("CASE_MANAGEMENT", null)));
        reader.call(() ->
                service.withdraw(new WithdrawConsent(caseId, given, ConsentChannel.SPOKEN, LocalDate.now(ZONE), null)));
        assertThat(reader.call(() -> queries.list(caseId)))
                .extracting(ConsentLine::state)
                .containsExactly(ConsentState.WITHDRAWN);
        assertThatThrownBy(() -> reader.call(() -> service.withdraw(
                        new WithdrawConsent(caseId, given, ConsentChannel.SPOKEN, LocalDate.now(ZONE), null))))
                .hasMessage("consent.alreadyWithdrawn");
    }

    @Test
    void recordsABasisInThePlaceOfConsent() {
        As reader = As.user(worker, SOCIAL_WORKER);
        reader.call(() -> service.recordBasis(basis()));
        assertThat(reader.call(() -> queries.documented(caseId))).isTrue();
        assertThat(reader.call(() -> caseQueries.get(caseId)).legalBasis()).isEqualTo("COURT_ORDER");
    }

    @Test
    void hidesItAllFromAColleague() {
        As other = As.user(colleague, SOCIAL_WORKER);
        assertThatThrownBy(() -> other.call(() -> queries.list(caseId))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> other.call(() -> queries.documented(caseId))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> other.call(() -> queries.covers(caseId, "HOME_VISIT", null)))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> other.call(() -> service.record(answer("CASE_MANAGEMENT", null))))
                .isInstanceOf(CaseFileNotFound.class);
    }

    @Test
    void letsTheSupervisorReadAndNotRecord() {
        As lead = As.user(supervisor, SUPERVISOR);
        assertThat(lead.call(() -> queries.list(caseId))).isEmpty();
        assertThatThrownBy(() -> lead.call(() -> service.record(answer("CASE_MANAGEMENT", null))))
                .isInstanceOfAny(EJBAccessException.class, NotAllowedException.class);
    }

    @Test
    void refusesARoleThatCarriesNoCase() {
        As stranger = As.user("someone", AUDITOR);
        assertThatThrownBy(() -> stranger.call(() -> queries.list(caseId))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.wording("HOME_VISIT")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.bodyName(new OrganisationId(new UUID(1, 1)))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stranger.call(() -> service.recordBasis(basis())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stranger.call(() -> service.withdraw(new WithdrawConsent(
                        caseId, new ConsentId(new UUID(1, 1)), ConsentChannel.SPOKEN, LocalDate.now(ZONE), null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void hasAWordingForEveryQuestion() {
        As reader = As.user(worker, SOCIAL_WORKER);
        for (Object type : fixtures.column("select code from code_entry where list = 'consent_type'")) {
            assertThat(reader.call(() -> queries.wording(type.toString()))
                            .purpose()
                            .ar())
                    .isNotBlank();
        }
    }

    @Test
    void keepsARowForGood() {
        assertThat(fixtures.privileges("consent"))
                .containsEntry("UPDATE", false)
                .containsEntry("DELETE", false);
        assertThat(fixtures.privileges("consent_text")).containsEntry("UPDATE", false);
    }

    private RecordConsent answer(String type, @Nullable UUID body) {
        return new RecordConsent(
                caseId,
                type,
                ConsentDecision.GIVEN,
                true,
                1,
                "ar",
                "ARY",
                null,
                null,
                Capacity.ADULT,
                "SELF",
                null,
                null,
                null,
                null,
                body,
                body == null ? null : "جمعية",
                ConsentChannel.SPOKEN,
                LocalDate.now(ZONE),
                null,
                null);
    }

    private RecordLegalBasis basis() {
        return new RecordLegalBasis(
                caseId,
                "CASE_MANAGEMENT",
                "COURT_ORDER",
                "أمر رقم 12 بتاريخ 20/11/2026",
                "وكيل الملك",
                true,
                "FATHER",
                ChildAssent.GIVEN,
                null,
                null,
                LocalDate.now(ZONE),
                null);
    }
}
