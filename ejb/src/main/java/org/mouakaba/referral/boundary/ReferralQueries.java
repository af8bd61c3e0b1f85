package org.mouakaba.referral.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.provider.boundary.ServiceOfferSummary;
import org.mouakaba.referral.control.PartnerScope;
import org.mouakaba.referral.control.ReferralAccessPolicy;
import org.mouakaba.referral.control.ReferralRepository;
import org.mouakaba.referral.control.Sending;
import org.mouakaba.referral.control.SharingRules;
import org.mouakaba.referral.control.SlipBuilder;
import org.mouakaba.referral.entity.Referral;

/** Reads referrals: lists within the caller's scope, and one referral within the policy. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class ReferralQueries {

    @Inject
    ReferralRepository referrals;

    @Inject
    SlipBuilder slips;

    @Inject
    Sending sending;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    /**
     * A page of the referrals of the caller's own cases, for a supervisor of her team's; for a partner of those sent to
     * his organisation.
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, REFERRAL_PARTNER})
    public Page<ReferralSummary> find(@NotNull ReferralCriteria criteria, @NotNull PageRequest page) {
        Actor actor = currentActor.get();
        return actor.is(Role.REFERRAL_PARTNER)
                ? referrals.findSentTo(PartnerScope.of(actor), criteria, page)
                : referrals.findOfCases(AccessScope.of(actor), criteria, page);
    }

    /**
     * One referral: for a partner what was frozen when it left, for who reads the case its own side too.
     *
     * @throws ReferralNotFound where it does not exist or was not sent to the partner's organisation
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, REFERRAL_PARTNER, DATA_PROTECTION_OFFICER, AUDITOR})
    public ReferralDetail get(@NotNull ReferralId id) {
        Actor actor = currentActor.get();
        Referral referral = referrals.get(id);
        if (ReferralAccessPolicy.receives(actor, referral.receiver().organisationId(), referral.sentAt())
                && sending.readable(referral)) {
            ReferralSlip slip = slips.frozen(Objects.requireNonNull(referral.slip()));
            return detail(referral, slip, referral.possibleAnswers(), null);
        }
        if (actor.is(Role.REFERRAL_PARTNER)) {
            throw new ReferralNotFound();
        }
        CaseFacts facts = access.require(new CaseFileId(referral.caseId()), CaseAction.READ);
        boolean works = ReferralAccessPolicy.sends(actor, facts);
        String frozen = referral.slip();
        return detail(
                referral,
                frozen == null ? slips.build(referral, facts) : slips.frozen(frozen),
                works ? referral.possibleAnswers() : EnumSet.noneOf(ReferralStatus.class),
                caseSide(referral, facts, works));
    }

    /** The referrals of one case, the newest first. */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public List<ReferralSummary> ofCase(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        return referrals.ofCase(caseId);
    }

    /**
     * What the form of a new referral starts from.
     *
     * @param serviceType code of the list service_type, for a receiver that stands in no directory
     * @param offerId the chosen service; null where none is chosen
     */
    @RolesAllowed(SOCIAL_WORKER)
    public ReferralPreparation prepare(
            @NotNull CaseFileId caseId, @NotBlank String serviceType, @Nullable ServiceOfferId offerId) {
        CaseFacts facts = access.require(caseId, CaseAction.WORK);
        ServiceOfferSummary offer = sending.offer(offerId);
        String type = offer == null ? serviceType : offer.serviceType();
        return new ReferralPreparation(
                facts.number(),
                facts.territoryCode(),
                type,
                offer,
                sending.template(type),
                List.copyOf(SharingRules.tellable(facts.confidentiality(), false)),
                slips.safeContact(facts),
                slips.needsInterpreter(facts),
                sending.covered(facts, offer),
                sending.limits(facts, offer));
    }

    /**
     * The referrals that nobody answered in time, the oldest first: of the cases that a social worker carries, of the
     * cases of a supervisor's team.
     */
    public Page<ReferralAlert> expired(@NotNull PageRequest page) {
        return referrals.findExpired(AccessScope.of(currentActor.get()), page);
    }

    /** The answers that receivers gave after {@code since}, the newest first; scope as {@link #expired}. */
    public Page<ReferralAlert> answersSince(@NotNull Instant since, @NotNull PageRequest page) {
        return referrals.findAnswers(AccessScope.of(currentActor.get()), since, page);
    }

    private ReferralDetail.CaseSide caseSide(Referral referral, CaseFacts facts, boolean works) {
        boolean waits = referral.status() == ReferralStatus.AWAITING_CONSENT;
        return new ReferralDetail.CaseSide(
                facts.id(),
                facts.number(),
                referral.receiver().organisationId(),
                referral.receiver().contact(),
                referral.ground(),
                referral.disclosure().beyondReason(),
                waits && works && sending.covered(facts, referral),
                works);
    }

    private ReferralDetail detail(
            Referral referral,
            ReferralSlip slip,
            EnumSet<ReferralStatus> answers,
            ReferralDetail.@Nullable CaseSide caseSide) {
        return new ReferralDetail(
                new ReferralId(referral.id()),
                slip,
                referral.receiver().name(),
                referral.status(),
                referral.statusSince(),
                referral.sentAt(),
                referral.answerDueAt(),
                answers,
                referrals.steps(referral.id(), caseSide != null),
                referral.version(),
                caseSide);
    }
}
