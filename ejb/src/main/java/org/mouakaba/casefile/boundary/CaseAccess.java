package org.mouakaba.casefile.boundary;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.EmergencyAccess;
import org.mouakaba.casefile.control.CaseFileAccessPolicy;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.platform.NotAllowedException;

/**
 * The door to one case, for this component and for all that hold something of it. Call it first in every command and
 * every detail read; it runs inside the caller's transaction and is recorded with the caller's row.
 */
public class CaseAccess {

    @Inject
    CaseFileRepository cases;

    @Inject
    CurrentActor currentActor;

    @Inject
    EmergencyAccess emergencyAccess;

    /**
     * @throws CaseFileNotFound where the case does not exist or may not be read by the caller
     * @throws NotAllowedException where it may be read, but {@code action} is not the caller's
     */
    public CaseFacts require(CaseFileId id, CaseAction action) {
        Actor actor = currentActor.get();
        CaseFacts facts = cases.findFacts(id).orElseThrow(CaseFileNotFound::new);
        boolean read = CaseFileAccessPolicy.permits(actor, facts, CaseAction.READ);
        if (!read && !emergencyAccess.covers(actor, id.value())) {
            throw new CaseFileNotFound();
        }
        if (action != CaseAction.READ && !CaseFileAccessPolicy.permits(actor, facts, action)) {
            throw new NotAllowedException("casefile.notAllowed");
        }
        return facts;
    }

    /** As {@link #require}, where either of several actions opens the way. */
    public CaseFacts requireAny(CaseFileId id, CaseAction... actions) {
        CaseFacts facts = require(id, CaseAction.READ);
        Actor actor = currentActor.get();
        for (CaseAction action : actions) {
            if (CaseFileAccessPolicy.permits(actor, facts, action)) {
                return facts;
            }
        }
        throw new NotAllowedException("casefile.notAllowed");
    }

    /** The cases of one person that the caller may read, the newest first; empty where there is none. */
    public List<CaseFacts> readableOf(UUID personId) {
        Actor actor = currentActor.get();
        return cases.findFactsOf(personId).stream()
                .filter(facts -> CaseFileAccessPolicy.permits(actor, facts, CaseAction.READ)
                        || emergencyAccess.covers(actor, facts.id().value()))
                .toList();
    }

    /** Whether {@code action} on this case is the caller's. */
    public boolean permits(CaseFacts facts, CaseAction action) {
        return CaseFileAccessPolicy.permits(currentActor.get(), facts, action);
    }
}
