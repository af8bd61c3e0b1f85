package org.mouakaba.referral.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.referral.control.ReferralRepository;
import org.mouakaba.referral.control.Sending;
import org.mouakaba.referral.entity.Referral;
import org.mouakaba.referral.entity.ReferralStep;

/**
 * The sender's side: writes referrals, sends them when consent or the law allows, takes them back. What the receiver says
 * is {@link ReferralAnswerService}.
 */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class ReferralService {

    @Inject
    ReferralRepository referrals;

    @Inject
    Sending sending;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    ReferralEvents events;

    /**
     * Refers the person. Where nothing carries the disclosure yet, the referral is kept and waits for consent.
     *
     * @throws RuleException where the case is closed, no receiver is named, or more is told than the minimum without a reason
     */
    public ReferralId send(@Valid @NotNull SendReferral command) {
        CaseFacts facts = access.require(command.caseId(), CaseAction.WORK);
        if (!facts.stage().open()) {
            throw new RuleException("casefile.closed");
        }
        Instant now = clock.instant();
        String by = currentActor.username();
        Referral referral = Referral.write(command.caseId().value(), sending.request(command, facts), by, now);
        Optional<ReferralStep> left = sending.send(referral, facts, by, now);
        ReferralStep step = left.orElseGet(() -> referral.awaitConsent(by, now));
        referrals.add(referral);
        referrals.add(referral.written());
        referrals.add(step);
        referrals.flush();
        if (left.isPresent()) {
            events.sent(referral, now);
        }
        return new ReferralId(referral.id());
    }

    /** @throws RuleException where still nothing carries the disclosure */
    public void release(@Valid @NotNull ReleaseReferral command) {
        Referral referral = referrals.get(command.id());
        CaseFacts facts = access.require(new CaseFileId(referral.caseId()), CaseAction.WORK);
        referral.requireVersion(command.expectedVersion());
        Instant now = clock.instant();
        referrals.add(sending.send(referral, facts, currentActor.username(), now)
                .orElseThrow(() -> new RuleException("referral.noConsent")));
        referrals.flush();
        events.sent(referral, now);
    }

    /** Takes it back before the service has begun; the receiver, where he has it, reads why. */
    public void cancel(@Valid @NotNull CancelReferral command) {
        Referral referral = referrals.get(command.id());
        access.require(new CaseFileId(referral.caseId()), CaseAction.WORK);
        referral.requireVersion(command.expectedVersion());
        Instant now = clock.instant();
        referrals.add(referral.cancel(command.note(), currentActor.username(), now));
        referrals.flush();
        events.answered(referral, now);
    }
}
