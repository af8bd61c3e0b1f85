package org.mouakaba.consent.boundary;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.control.ConsentRepository;
import org.mouakaba.consent.control.ConsentRules;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.platform.SystemClock;

/**
 * The door by which something about a person leaves to another body: open where a consent that names the body, or a basis
 * recorded for sharing, stands today. It knows what was said and not who asks: whoever calls has asked before whether the
 * act is the caller's. Runs within the caller's transaction.
 */
public class DisclosureGate {

    @Inject
    ConsentRepository consents;

    @Inject
    Clock clock;

    /** Whether this body may learn something today. */
    public boolean opens(CaseFileId caseId, Body receiver) {
        return ConsentRules.covers(consents.all(caseId), ConsentRules.SHARE_REFERRAL, receiver, today());
    }

    /** What the person excluded, in her words, in the consent that opens the way to this body; empty where nothing. */
    public Optional<String> limits(CaseFileId caseId, Body receiver) {
        List<Consent> all = consents.all(caseId);
        return ConsentRules.standing(all, ConsentRules.SHARE_REFERRAL, receiver, today())
                .map(Consent::limits)
                .filter(words -> !words.isBlank());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
