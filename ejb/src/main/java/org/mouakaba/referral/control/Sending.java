package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.provider.boundary.ServiceOfferSummary;
import org.mouakaba.referral.boundary.ReferralSlip;
import org.mouakaba.referral.boundary.SendReferral;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.entity.Referral;
import org.mouakaba.referral.entity.ReferralRequest;
import org.mouakaba.referral.entity.ReferralStep;

/** How a referral is made and leaves: its receiver, its minimum data, its ground, its slip, its term. */
public class Sending {

    /** Types of the list referral_type that are not sent: one reaches us, the other tells nothing to anybody. */
    private static final Set<String> NOT_SENT = Set.of("INCOMING", "INFORMATION");

    @Inject
    ReferralRepository referrals;

    @Inject
    ProviderQueries providers;

    @Inject
    SharingGate gate;

    @Inject
    SlipBuilder slips;

    @Inject
    AnswerTerms terms;

    @Inject
    CodeListQueries codes;

    /**
     * What a command asks for, with its receiver resolved.
     *
     * @throws RuleException where there is no receiver, a type is not sent or not known, or more is told than may be
     */
    public ReferralRequest request(SendReferral command, CaseFacts facts) {
        if (NOT_SENT.contains(command.type())) {
            throw RuleException.beside("type", "referral.typeNotSent");
        }
        ServiceOfferSummary offer = offer(command.offerId());
        String serviceType = offer == null ? known(command.serviceType()) : offer.serviceType();
        boolean judicial = command.type().equals("JUDICIAL");
        if (judicial && offer != null && !referrals.judicial(offer.organisationId())) {
            throw RuleException.beside("type", "referral.notTheJustice");
        }
        if (!SharingRules.tellable(facts.confidentiality(), judicial).containsAll(command.shared())) {
            throw RuleException.beside("shared", "referral.secretTellsNoName");
        }
        SharingRules.requireReasonBeyond(template(serviceType), command.shared(), command.beyondReason());
        return new ReferralRequest(
                command.type(),
                command.urgency(),
                serviceType,
                offer == null ? null : offer.id().value(),
                offer == null ? null : offer.organisationId(),
                offer == null ? named(command.receiver()) : offer.name(),
                command.receiverContact(),
                command.reason(),
                command.workDone(),
                command.health(),
                command.escort(),
                command.interpreter(),
                command.accessNeeds(),
                command.safeContact(),
                command.shared(),
                command.beyondReason());
    }

    /** The step with which it leaves; empty where nothing carries the disclosure, and then it stays. */
    public Optional<ReferralStep> send(Referral referral, CaseFacts facts, String by, Instant now) {
        return gate.ground(facts.id(), body(referral), referral.kind().judicial())
                .map(ground -> {
                    ReferralSlip slip = slips.build(referral, facts);
                    Instant due = terms.receipt(referral.kind().urgent(), facts.risk(), now);
                    return referral.send(ground, slip.reference(), slips.freeze(slip), due, by, now);
                });
    }

    private String known(String serviceType) {
        if (codes.label("service_type", serviceType).isEmpty()) {
            throw new RuleException("referral.serviceTypeUnknown");
        }
        return serviceType;
    }

    /** The chosen service of the directory; null where none is chosen. */
    public @Nullable ServiceOfferSummary offer(@Nullable ServiceOfferId id) {
        return id == null ? null : providers.get(id).summary();
    }

    /** What a service of this type may learn without a reason. */
    public Set<SharedField> template(String serviceType) {
        return referrals.template(serviceType);
    }

    /** Whether something could leave to this receiver now; without an offer he is not named yet. */
    public boolean covered(CaseFacts facts, @Nullable ServiceOfferSummary offer) {
        return gate.ground(facts.id(), new Body(offer == null ? null : offer.organisationId(), null), false)
                .isPresent();
    }

    /** What the person excluded when she agreed to this receiver, in her words; null where nothing. */
    public @Nullable String limits(CaseFacts facts, @Nullable ServiceOfferSummary offer) {
        return offer == null
                ? null
                : gate.limits(facts.id(), new Body(offer.organisationId(), null))
                        .orElse(null);
    }

    /** Whether the receiver may read what was sent to him. */
    public boolean readable(Referral referral) {
        return gate.readable(referral);
    }

    /** Whether what is written and waits could leave now. */
    public boolean covered(CaseFacts facts, Referral referral) {
        return gate.ground(facts.id(), body(referral), referral.kind().judicial())
                .isPresent();
    }

    static Body body(Referral referral) {
        return new Body(
                referral.receiver().organisationId(), referral.receiver().nameFr());
    }

    private static Label named(@Nullable String receiver) {
        if (receiver == null || receiver.isBlank()) {
            throw RuleException.beside("receiver", "referral.noReceiver");
        }
        return new Label(receiver, receiver, receiver);
    }
}
