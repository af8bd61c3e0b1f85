package org.mouakaba.consent.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.consent.control.AnswerRules;
import org.mouakaba.consent.control.ConsentRepository;
import org.mouakaba.consent.control.ConsentRules;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.consent.entity.ConsentText;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Records what was said. Nothing is changed or removed: a new answer follows the old one, a withdrawal names what it
 * takes back. What is said about case management is also the ground of the case itself.
 */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class ConsentService {

    @Inject
    ConsentRepository consents;

    @Inject
    AnswerRules rules;

    @Inject
    CaseAccess access;

    @Inject
    CaseFileService cases;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    Event<ConsentRecorded> recorded;

    /** @throws RuleException beside the field that does not fit */
    public ConsentId record(@Valid @NotNull RecordConsent command) {
        CaseFacts facts = access.require(command.caseId(), CaseAction.WORK);
        LocalDate today = today();
        rules.check(command, consents.all(command.caseId()), consents.age(facts.personId(), today), today);
        if (command.textVersion() != consents.text(command.type(), today).version()) {
            throw RuleException.beside("type", "consent.textChanged");
        }
        int limits = consents.text(ConsentText.LIMITS, today).version();
        Consent answer = Consent.answered(command, limits, currentActor.username(), clock.instant());
        if (command.decision().gives() && command.type().equals(ConsentRules.CASE_MANAGEMENT)) {
            cases.recordLegalBasis(command.caseId(), "CONSENT");
        }
        return keep(command.caseId(), answer);
    }

    /**
     * Records the ground on which something is done without asking.
     *
     * @throws RuleException beside the field that does not fit
     */
    public ConsentId recordBasis(@Valid @NotNull RecordLegalBasis command) {
        access.require(command.caseId(), CaseAction.WORK);
        rules.check(command, today());
        if (command.type().equals(ConsentRules.CASE_MANAGEMENT)) {
            cases.recordLegalBasis(command.caseId(), command.basis());
        }
        return keep(command.caseId(), Consent.notRequired(command, currentActor.username(), clock.instant()));
    }

    /** @throws RuleException where there is nothing to take back, or it is taken back already */
    public ConsentId withdraw(@Valid @NotNull WithdrawConsent command) {
        access.require(command.caseId(), CaseAction.WORK);
        List<Consent> all = consents.all(command.caseId());
        Consent target = all.stream()
                .filter(c -> c.id().equals(command.consentId().value()))
                .findFirst()
                .orElseThrow(() -> new RuleException("consent.nothingToWithdraw"));
        LocalDate today = today();
        if (ConsentRules.state(target, all, today) == ConsentState.WITHDRAWN) {
            throw new RuleException("consent.alreadyWithdrawn");
        }
        if (command.withdrawnOn().isAfter(today)) {
            throw RuleException.beside("withdrawnOn", "consent.inFuture");
        }
        return keep(command.caseId(), target.withdraw(command, currentActor.username(), clock.instant()));
    }

    private ConsentId keep(CaseFileId caseId, Consent statement) {
        consents.add(statement);
        consents.flush();
        Instant at = statement.recordedAt();
        recorded.fire(new ConsentRecorded(caseId, statement.type(), at));
        return new ConsentId(statement.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
