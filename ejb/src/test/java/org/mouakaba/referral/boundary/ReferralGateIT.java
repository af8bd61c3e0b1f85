package org.mouakaba.referral.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class ReferralGateIT {

    @Inject
    ReferralService service;

    @Inject
    ReferralAnswerService answers;

    @Inject
    ReferralQueries queries;

    @Inject
    Fixtures fixtures;

    private As worker = As.user("nobody");
    private As partner = As.user("nobody");
    private Team team = Team.NONE;
    private ServiceOfferId offer = new ServiceOfferId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeamAndAPartner() {
        team = fixtures.aTeam();
        worker = team.worker();
        String mark = UUID.randomUUID().toString();
        UUID association = fixtures.aUnit("04.421");
        fixtures.aWorker("partner-" + mark, REFERRAL_PARTNER, association, null);
        partner = As.user("partner-" + mark, REFERRAL_PARTNER);
        offer = new ServiceOfferId(TimeOrderedId.next());
        fixtures.insert(
                "insert into provider_service (id, organisation_id, name_ar, name_fr, service_type, territory_code,"
                        + " valid_from) select ?1, u.organisation_id, 'خدمة', 'Service', 'FOOD', '04.421', date '2020-01-01'"
                        + " from unit u where u.id = ?2",
                offer.value(),
                association);
    }

    @Test
    void findsNoGroundForADisclosureInTheBasisOfTheCase() {
        CaseFileId caseId = aCase("STANDARD", null);
        fixtures.insert("update case_file set legal_basis = 'COURT_ORDER' where id = ?1", caseId.value());
        ReferralId id = send(caseId, Set.of(SharedField.NAME));
        assertThat(worker.call(() -> queries.get(id)).status()).isEqualTo(ReferralStatus.AWAITING_CONSENT);
        assertThatThrownBy(() -> partner.call(() -> queries.get(id))).isInstanceOf(ReferralNotFound.class);
    }

    @Test
    void closesWhatNobodyHasTakenUpWhenItsGroundEnds() {
        CaseFileId caseId = aCase("STANDARD", "COURT_ORDER");
        ReferralId waiting = send(caseId, Set.of(SharedField.NAME));
        ReferralId received = send(caseId, Set.of(SharedField.NAME));
        partner.run(() -> answers.answer(answer(received, ReferralStatus.RECEIVED, null, 0)));
        assertThat(partner.call(() -> queries.get(waiting)).slip().facts()).isNotEmpty();
        fixtures.insert(
                "insert into consent (id, case_id, type, decision, given_on, withdraws, recorded_by, recorded_at) select ?1,"
                        + " c.case_id, c.type, 'WITHDRAWN', current_date, c.id, 'x', now() from consent c where c.case_id = ?2",
                TimeOrderedId.next(),
                caseId.value());
        assertThatThrownBy(() -> partner.call(() -> queries.get(waiting))).isInstanceOf(ReferralNotFound.class);
        assertThat(partner.call(() -> queries.get(received)).slip().facts()).isNotEmpty();
    }

    @Test
    void takesNoAssociationForTheJustice() {
        SendReferral report = typed(command(aCase("STANDARD", null), Set.of()), "JUDICIAL", "FOOD", offer);
        assertThatThrownBy(() -> worker.call(() -> service.send(report))).hasMessage("referral.notTheJustice");
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
