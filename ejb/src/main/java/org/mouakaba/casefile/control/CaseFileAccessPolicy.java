package org.mouakaba.casefile.control;

import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;

/**
 * Who may do what with one case: the matrix "who may see what" of the domain dossier. Denies by default; a file opened in
 * an emergency is not its matter, that comes on top and opens reading only.
 */
public final class CaseFileAccessPolicy {

    private CaseFileAccessPolicy() {}

    public static boolean permits(Actor actor, CaseFacts facts, CaseAction action) {
        if (actor.workerId() == null) {
            return false;
        }
        return switch (action) {
            case READ -> carries(actor, facts) || supervises(actor, facts);
            case WORK -> carries(actor, facts);
            case APPROVE, ASSIGN -> supervises(actor, facts);
        };
    }

    private static boolean carries(Actor actor, CaseFacts facts) {
        return actor.is(Role.SOCIAL_WORKER)
                && facts.workerId() != null
                && facts.workerId().equals(actor.workerId());
    }

    private static boolean supervises(Actor actor, CaseFacts facts) {
        if (!actor.is(Role.SUPERVISOR)) {
            return false;
        }
        return facts.workerId() == null
                ? facts.unitId().equals(actor.unitId())
                : actor.team().contains(facts.workerId());
    }
}
