package org.mouakaba.referral.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseClosureService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class ReferralServiceIT {

    private static final PageRequest PAGE = new PageRequest(0, 50);
    private static final ReferralCriteria ALL = new ReferralCriteria(null);

    @Inject
    ReferralService service;

    @Inject
    ReferralAnswerService answers;

    @Inject
    ReferralQueries queries;

    @Inject
    ReferralBatch batch;

    @Inject
    CaseClosureService closures;

    @Inject
    CaseFileQueries cases;

    @Inject
    Fixtures fixtures;

    private As worker = As.user("nobody");
    private As colleague = As.user("nobody");
    private As lead = As.user("nobody");
    private As partner = As.user("nobody");
    private As stranger = As.user("nobody");
    private Team team = Team.NONE;
    private ServiceOfferId offer = new ServiceOfferId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeamAndTwoPartners() {
        team = fixtures.aTeam();
        worker = team.worker();
        colleague = team.colleague();
        lead = team.supervisor();
        String mark = UUID.randomUUID().toString();
        UUID association = fixtures.aUnit("04.421");
        fixtures.aWorker("partner-" + mark, REFERRAL_PARTNER, association, null);
        fixtures.aWorker("stranger-" + mark, REFERRAL_PARTNER, fixtures.aUnit("04.441"), null);
        partner = As.user("partner-" + mark, REFERRAL_PARTNER);
        stranger = As.user("stranger-" + mark, REFERRAL_PARTNER);
        offer = new ServiceOfferId(TimeOrderedId.next());
        fixtures.insert(
                "insert into provider_service (id, organisation_id, name_ar, name_fr, service_type, territory_code,"
                        + " valid_from) select ?1, u.organisation_id, 'خدمة', 'Service', 'FOOD', '04.421', date '2020-01-01'"
                        + " from unit u where u.id = ?2",
                offer.value(),
                association);
    }

    @Test
    void keepsAReferralBackUntilConsentStands() {
        ReferralId id = send(aCase("STANDARD", null), Set.of(SharedField.NAME));
        ReferralDetail waiting = worker.call(() -> queries.get(id));
        assertThat(waiting.status()).isEqualTo(ReferralStatus.AWAITING_CONSENT);
        assertThatThrownBy(() -> worker.run(() -> service.release(new ReleaseReferral(id, waiting.version()))))
                .isInstanceOf(RuleException.class)
                .hasMessage("referral.noConsent");
        assertThatThrownBy(() -> partner.call(() -> queries.get(id))).isInstanceOf(ReferralNotFound.class);
        assertThat(partner.call(() -> queries.find(ALL, PAGE)).total()).isZero();
        assertThat(fixtures.unaudited("referral", "id", id.value())).isZero();
    }

    @Test
    void refusesATypeOfNoListAndSendsToAServiceWhoseTypeWasRetired() {
        CaseFileId caseId = aCase("STANDARD", "COURT_ORDER");
        SendReferral known = command(caseId, Set.of());
        assertThatThrownBy(() -> worker.call(() -> service.send(typed(known, "PIGEON", "FOOD", null))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("type");
        assertThatThrownBy(() -> worker.call(() -> service.send(typed(known, "EXTERNAL", "PIGEON", null))))
                .hasMessage("referral.serviceTypeUnknown");
        // No list offers it any more; the directory still has the service.
        String retired = "SERVICE_OF_OLD";
        fixtures.insert("update provider_service set service_type = ?1 where id = ?2", retired, offer.value());
        ReferralId sent = worker.call(() -> service.send(typed(known, "EXTERNAL", retired, offer)));
        assertThat(worker.call(() -> queries.get(sent)).status()).isEqualTo(ReferralStatus.SENT);
    }

    @Test
    void showsThePartnerTheFrozenSlipAndNothingOfTheCase() {
        CaseFileId caseId = aCase("STANDARD", "COURT_ORDER");
        ReferralId id = send(caseId, Set.of(SharedField.NAME));
        fixtures.insert(
                "update person set given_name_ar = 'آخر' where id = (select person_id from case_file where id = ?1)",
                caseId.value());
        ReferralDetail seen = partner.call(() -> queries.get(id));
        assertThat(seen.caseSide()).isNull();
        assertThat(seen.slip().facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.values()).contains("ياسين الوزاني"));
        assertThat(seen.steps()).extracting(ReferralStepRow::username).containsOnlyNulls();
        assertThatThrownBy(() -> partner.call(() -> cases.get(caseId))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> partner.call(() -> queries.ofCase(caseId))).isInstanceOf(EJBAccessException.class);
        assertThat(fixtures.unaudited("referral", "id", id.value())).isZero();
    }

    @Test
    void hidesAReferralFromAnotherPartnerAndFromAColleague() {
        CaseFileId caseId = aCase("STANDARD", "COURT_ORDER");
        ReferralId id = send(caseId, Set.of(SharedField.NAME));
        assertThatThrownBy(() -> stranger.call(() -> queries.get(id))).isInstanceOf(ReferralNotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> answers.answer(answer(id, ReferralStatus.RECEIVED, null, 0))))
                .isInstanceOf(ReferralNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.get(id))).isInstanceOf(CaseFileNotFound.class);
        assertThat(colleague.call(() -> queries.find(ALL, PAGE)).total()).isZero();
        assertThat(lead.call(() -> queries.find(ALL, PAGE)).total()).isEqualTo(1);
    }

    @Test
    void givesASecretCaseAPseudonymAndNoName() {
        CaseFileId caseId = aCase("SECRET", "COURT_ORDER");
        assertThatThrownBy(() -> send(caseId, Set.of(SharedField.NAME))).hasMessage("referral.secretTellsNoName");
        ReferralId id = send(caseId, Set.of(SharedField.SEX));
        String number = worker.call(() -> cases.get(caseId)).number();
        assertThat(partner.call(() -> queries.get(id)).slip().reference()).isNotEqualTo(number);
        assertThat(partner.call(() -> queries.find(ALL, PAGE)).rows())
                .extracting(ReferralSummary::reference)
                .doesNotContain(number);
    }

    @Test
    void followsTheLoopByThePartnersAnswers() {
        CaseFileId caseId = aCase("STANDARD", "COURT_ORDER");
        Instant before = Instant.EPOCH;
        ReferralId id = send(caseId, Set.of(SharedField.NAME));
        assertThat(worker.call(() -> closures.obstacles(caseId))).contains("referral.withoutOutcome");
        for (ReferralStatus next :
                List.of(ReferralStatus.RECEIVED, ReferralStatus.ACCEPTED, ReferralStatus.SERVICE_STARTED)) {
            long version = partner.call(() -> queries.get(id)).version();
            partner.run(() -> answers.answer(answer(id, next, null, version)));
        }
        assertThat(worker.call(() -> closures.obstacles(caseId))).doesNotContain("referral.withoutOutcome");
        assertThat(worker.call(() -> queries.answersSince(before, PAGE)).rows())
                .extracting(ReferralAlert::status)
                .containsExactly(ReferralStatus.SERVICE_STARTED);
        assertThat(worker.call(() -> cases.timeline(caseId)))
                .filteredOn(entry -> entry.kind().equals("REFERRAL"))
                .hasSize(4);
    }

    @Test
    void takesAnAnswerThatTheWorkerTypesOnlyWithItsChannel() {
        ReferralId id = send(aCase("STANDARD", "COURT_ORDER"), Set.of(SharedField.NAME));
        assertThatThrownBy(() -> worker.run(() -> answers.answer(answer(id, ReferralStatus.RECEIVED, null, 0))))
                .hasMessage("referral.answerNeedsChannel");
        worker.run(() -> answers.answer(answer(id, ReferralStatus.RECEIVED, AnswerChannel.PHONE, 0)));
        assertThatThrownBy(() -> lead.run(() -> answers.answer(answer(id, ReferralStatus.ACCEPTED, null, 1))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void letsOnlyTheProductItselfExpireWhatNobodyAnswered() {
        ReferralId id = send(aCase("STANDARD", "COURT_ORDER"), Set.of(SharedField.NAME));
        Instant later = Instant.parse("2999-01-01T00:00:00Z");
        assertThatThrownBy(() -> worker.call(() -> batch.expireOverdue(later))).isInstanceOf(EJBAccessException.class);
        // As the timer does: a call takes the next few, whoever sent them.
        while (As.user("anonymous", ReferralBatch.SYSTEM).call(() -> batch.expireOverdue(later)) > 0) {}
        assertThat(worker.call(() -> queries.get(id)).status()).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(lead.call(() -> queries.expired(PAGE)).rows())
                .extracting(ReferralAlert::id)
                .containsExactly(id);
        assertThat(As.user("anonymous", ReferralBatch.SYSTEM)
                        .call(() -> batch.expireOverdue(later.plus(Duration.ofDays(1)))))
                .isZero();
    }

    @Test
    void refusesRolesThatReferNobody() {
        assertThatThrownBy(() -> As.user("someone", AUDITOR).call(() -> queries.find(ALL, PAGE)))
                .isInstanceOf(EJBAccessException.class);
        CaseFileId caseId = aCase("STANDARD", null);
        assertThatThrownBy(() -> lead.call(() -> service.send(command(caseId, Set.of()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> colleague.call(() -> service.send(command(caseId, Set.of()))))
                .isInstanceOf(CaseFileNotFound.class);
    }

    @Test
    void listsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        for (int i = 0; i < 3; i++) {
            send(aCase("STANDARD", "COURT_ORDER"), Set.of(SharedField.NAME));
        }
        long few = fixtures.statementsOf(() -> worker.call(() -> queries.find(ALL, PAGE)));
        long fewReceived = fixtures.statementsOf(() -> partner.call(() -> queries.find(ALL, PAGE)));
        for (int i = 0; i < 27; i++) {
            send(aCase("STANDARD", "COURT_ORDER"), Set.of(SharedField.NAME));
        }
        assertThat(fixtures.statementsOf(() -> worker.call(() -> queries.find(ALL, PAGE))))
                .isEqualTo(few);
        assertThat(fixtures.statementsOf(() -> partner.call(() -> queries.find(ALL, PAGE))))
                .isEqualTo(fewReceived);
    }

    @Test
    void theServicesOfThePlanAreReferredWhenEachHasAReferralAndNoLongerWhenItIsTakenBack() {
        CaseFileId caseId = aCase("STANDARD", "COURT_ORDER");
        aPlanWithFood(caseId);
        fixtures.insert(
                "insert into deadline (id, case_id, kind, started_at, amount, unit, due_at, status) values (?1, ?2,"
                        + " 'FIRST_REFERRAL', now(), 7, 'WORKING_DAYS', now(), 'OPEN')",
                TimeOrderedId.next(),
                caseId.value());
        ReferralId id = send(caseId, Set.of(SharedField.NAME));
        assertThat(firstReferrals(caseId, "DONE")).isEqualTo(1);
        assertThat(firstReferrals(caseId, "OPEN")).isZero();
        long version = worker.call(() -> queries.get(id)).version();
        worker.run(() -> service.cancel(new CancelReferral(id, "closed", version)));
        assertThat(firstReferrals(caseId, "OPEN")).isEqualTo(1);
    }

    private long firstReferrals(CaseFileId id, String status) {
        return fixtures.count(
                "select count(*) from deadline where case_id = ?1 and kind = 'FIRST_REFERRAL' and status = ?2",
                id.value(),
                status);
    }

    private void aPlanWithFood(CaseFileId id) {
        UUID plan = TimeOrderedId.next();
        UUID goal = TimeOrderedId.next();
        fixtures.insert(
                "insert into care_plan (id, case_id, episode, edition, status, submitted_by, submitted_at,"
                        + " decided_by, decided_at, changed_by, changed_at)"
                        + " values (?1, ?2, 1, 1, 'APPROVED', 'x', now(), 'y', now(), 'x', now())",
                plan,
                id.value());
        fixtures.insert(
                "insert into care_plan_goal (id, plan_id, origin_id, position, domain, what, measure, due_on, status)"
                        + " values (?1, ?2, ?1, 1, 'FOOD', 'meals', 'daily', current_date, 'NOT_STARTED')",
                goal,
                plan);
        fixtures.insert(
                "insert into care_plan_action (id, goal_id, origin_id, position, what, owner, service_type, due_on, high,"
                        + " status) values (?1, ?2, ?1, 1, 'basket', 'SERVICE', 'FOOD', current_date, false, 'PLANNED')",
                TimeOrderedId.next(),
                goal);
    }

    private ReferralId send(CaseFileId caseId, Set<SharedField> shared) {
        return worker.call(() -> service.send(command(caseId, shared)));
    }

    private SendReferral command(CaseFileId caseId, Set<SharedField> shared) {
        return new SendReferral(
                caseId,
                "EXTERNAL",
                Urgency.NORMAL,
                "FOOD",
                offer,
                null,
                null,
                "reason",
                null,
                null,
                false,
                false,
                null,
                null,
                shared,
                "needed");
    }

    private static SendReferral typed(
            SendReferral c, String type, String serviceType, @Nullable ServiceOfferId offered) {
        return new SendReferral(
                c.caseId(),
                type,
                c.urgency(),
                serviceType,
                offered,
                "receiver",
                c.receiverContact(),
                c.reason(),
                c.workDone(),
                c.health(),
                c.escort(),
                c.interpreter(),
                c.accessNeeds(),
                c.safeContact(),
                c.shared(),
                c.beyondReason());
    }

    private static AnswerReferral answer(
            ReferralId id, ReferralStatus answer, @Nullable AnswerChannel channel, long version) {
        return new AnswerReferral(id, answer, channel, null, null, version);
    }

    /** A case that the worker carries. */
    private CaseFileId aCase(String confidentiality, @Nullable String basis) {
        CaseFileId id = fixtures.aCase(team, "IMPLEMENTATION", "LOW");
        fixtures.insert(
                "update case_file set confidentiality = ?1, legal_basis = cast(?2 as text) where id = ?3",
                confidentiality,
                basis,
                id.value());
        if (basis != null) {
            fixtures.aBasisToShare(id, basis);
        }
        return id;
    }
}
