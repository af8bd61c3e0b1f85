package org.mouakaba.casefile.control;

import java.util.Optional;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.Confidentiality;

/**
 * Who may open a case that is not given to her, and as what. Denies by default. An emergency is its own unit's: only there
 * somebody knows the person, and a supervisor asks her afterwards. A SECRET case stays shut to colleagues even then:
 * whoever hides from a relative is found through a colleague's curiosity. A supervisor of its unit decides, for one who is
 * away; those who watch over data read it on their written reason (domain dossier 3.10).
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
        boolean trusted = actor.is(Role.SUPERVISOR)
                || (actor.is(Role.SOCIAL_WORKER) && facts.confidentiality() != Confidentiality.SECRET);
        return trusted && facts.unitId().equals(actor.unitId())
                ? Optional.of(EmergencyAccessKind.EMERGENCY)
                : Optional.empty();
    }
}
