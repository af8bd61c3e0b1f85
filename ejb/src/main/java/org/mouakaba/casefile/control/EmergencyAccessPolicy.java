package org.mouakaba.casefile.control;

import java.util.Optional;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.Confidentiality;

/**
 * Who may open a case that is not given to her, and as what. Denies by default. A SECRET case stays shut to colleagues
 * even in an emergency: whoever hides from a relative is found through a colleague's curiosity; a supervisor decides.
 */
public final class EmergencyAccessPolicy {

    private EmergencyAccessPolicy() {}

    public static Optional<EmergencyAccessKind> kind(Actor actor, CaseFacts facts) {
        if (actor.workerId() == null) {
            return Optional.empty();
        }
        if (actor.is(Role.DATA_PROTECTION_OFFICER) || actor.is(Role.AUDITOR)) {
            return facts.territoryCode().startsWith(TerritoryScope.of(actor).prefix())
                    ? Optional.of(EmergencyAccessKind.OVERSIGHT)
                    : Optional.empty();
        }
        boolean colleague = facts.organisationId().equals(actor.organisationId())
                && (actor.is(Role.SUPERVISOR)
                        || (actor.is(Role.SOCIAL_WORKER) && facts.confidentiality() != Confidentiality.SECRET));
        return colleague ? Optional.of(EmergencyAccessKind.EMERGENCY) : Optional.empty();
    }
}
