package org.mouakaba.casefile.boundary;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.SuspensionRepository;
import org.mouakaba.casefile.control.Suspensions;

/**
 * Keeps what a case needs next, so that lists sort by it. Called by {@code worklist} when something happened to the case.
 * Asks for no right: the act that caused it was allowed before, and not always to somebody who may open the case (a
 * partner answers a referral). For observers only; it is no session bean and runs in the transaction of that act.
 */
public class CaseSchedule {

    @Inject
    CaseFileRepository cases;

    @Inject
    SuspensionRepository suspensions;

    /** @throws CaseFileNotFound where there is no such case */
    public CaseFacts facts(CaseFileId id) {
        return cases.findFacts(id).orElseThrow(CaseFileNotFound::new);
    }

    /** The open cases of a person, whoever carries them. */
    public List<CaseFacts> openOf(UUID personId) {
        return cases.findFactsOf(personId).stream()
                .filter(facts -> facts.stage().open())
                .toList();
    }

    /** Makes a case more confidential because of what reached it; never less. */
    public void protect(CaseFileId id, Confidentiality least) {
        cases.get(id).changeConfidentiality(least);
    }

    /** The days on which the case stood still, the first first; the last may lie ahead. */
    public List<Suspension> suspensions(CaseFileId id) {
        return Suspensions.of(suspensions.of(id));
    }

    /** What is due next and when; both null where nothing is. */
    public void next(CaseFileId id, @Nullable DueKind kind, @Nullable Instant at) {
        cases.get(id).scheduleNext(kind, at);
    }
}
