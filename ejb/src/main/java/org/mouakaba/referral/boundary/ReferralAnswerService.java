package org.mouakaba.referral.boundary;

import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.referral.control.AnswerTerms;
import org.mouakaba.referral.control.ReferralAccessPolicy;
import org.mouakaba.referral.control.ReferralRepository;
import org.mouakaba.referral.entity.Referral;

/** The receiver's side: a partner answers what was sent to his organisation; for one without an account the worker types it. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, REFERRAL_PARTNER})
public class ReferralAnswerService {

    @Inject
    ReferralRepository referrals;

    @Inject
    AnswerTerms terms;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    ReferralEvents events;

    /**
     * @throws ReferralNotFound where it was not sent to the partner's organisation
     * @throws RuleException where the answer cannot follow the present state, or lacks its reason or its channel
     */
    public void answer(@Valid @NotNull AnswerReferral command) {
        Actor actor = currentActor.get();
        Referral referral = referrals.get(command.id());
        AnswerChannel channel = requireMayAnswer(actor, referral, command.channel());
        referral.requireVersion(command.expectedVersion());
        Instant now = clock.instant();
        Instant due = terms.outcome(referrals.riskOf(referral.caseId()), now);
        referrals.add(referral.answer(
                command.answer(), channel, command.declineReason(), command.note(), due, actor.username(), now));
        referrals.flush();
        events.answered(referral, now);
    }

    private AnswerChannel requireMayAnswer(Actor actor, Referral referral, @Nullable AnswerChannel typed) {
        if (ReferralAccessPolicy.receives(actor, referral.receiver().organisationId(), referral.sentAt())) {
            return AnswerChannel.PARTNER;
        }
        if (!actor.is(Role.SOCIAL_WORKER)) {
            throw new ReferralNotFound();
        }
        access.require(new CaseFileId(referral.caseId()), CaseAction.WORK);
        if (typed == null || !typed.typed()) {
            throw RuleException.beside("channel", "referral.answerNeedsChannel");
        }
        return typed;
    }
}
