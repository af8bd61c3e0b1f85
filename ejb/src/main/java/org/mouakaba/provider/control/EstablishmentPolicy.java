package org.mouakaba.provider.control;

import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.RuleException;
import org.mouakaba.provider.boundary.EstablishmentNotFound;
import org.mouakaba.provider.entity.Establishment;

/**
 * Who reads, keeps and reports for an establishment. An administrator keeps those of his territory; he and a partner of the
 * managing organisation report. What lies outside a reader's territory does not exist for him. Denies by default.
 */
public final class EstablishmentPolicy {

    private EstablishmentPolicy() {}

    public static boolean keeps(Actor actor, String territoryCode) {
        return actor.is(Role.ADMINISTRATOR)
                && territoryCode.startsWith(TerritoryScope.of(actor).prefix());
    }

    public static boolean reports(Actor actor, Establishment establishment) {
        return keeps(actor, establishment.territoryCode()) || ProviderPolicy.own(actor, establishment.organisationId());
    }

    public static void requireRead(Actor actor, Establishment establishment) {
        if (!EstablishmentScope.of(actor).holds(establishment.territoryCode(), establishment.organisationId())) {
            throw new EstablishmentNotFound();
        }
    }

    public static void requireKeep(Actor actor, Establishment establishment) {
        requireRead(actor, establishment);
        if (!keeps(actor, establishment.territoryCode())) {
            throw new NotAllowedException("provider.notYourTerritory");
        }
    }

    public static void requireReport(Actor actor, Establishment establishment) {
        requireRead(actor, establishment);
        if (!reports(actor, establishment)) {
            throw new NotAllowedException("provider.notYourTerritory");
        }
    }

    /** An establishment is put into, or moved to, a province of the caller's own territory only. */
    public static void requirePlace(Actor actor, String territoryCode) {
        if (!keeps(actor, territoryCode)) {
            throw RuleException.beside("territoryCode", "provider.notYourTerritory");
        }
    }
}
