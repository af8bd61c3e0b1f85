package org.mouakaba.funding.control;

import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.funding.boundary.BudgetLineNotFound;
import org.mouakaba.funding.boundary.ConventionNotFound;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.platform.NotAllowedException;

/**
 * Who may read and change money: an administrator that of the territory she answers for, an association the reports on its
 * own conventions. Denies by default.
 */
public final class FundingPolicy {

    private FundingPolicy() {}

    public static void requireReads(Actor actor, BudgetLine line) {
        if (!FundingScope.of(actor).holdsLine(line.territoryCode())) {
            throw new BudgetLineNotFound();
        }
    }

    public static void requireReads(Actor actor, Convention convention) {
        if (!FundingScope.of(actor).holds(convention.territoryCode(), convention.organisationId())) {
            throw new ConventionNotFound();
        }
    }

    public static void requireChanges(Actor actor, BudgetLine line) {
        requireReads(actor, line);
        requireAdministers(actor, line.territoryCode());
    }

    public static void requireChanges(Actor actor, Convention convention) {
        requireReads(actor, convention);
        requireAdministers(actor, convention.territoryCode());
    }

    /** Expenditures and reports: the administrator, and the association whose they are. */
    public static void requireReports(Actor actor, Convention convention) {
        requireReads(actor, convention);
        if (!actor.is(Role.REFERRAL_PARTNER)) {
            requireAdministers(actor, convention.territoryCode());
        }
    }

    /** @throws NotAllowedException where the territory is not the caller's, or she is no administrator */
    public static void requireAdministers(Actor actor, String territory) {
        if (!actor.is(Role.ADMINISTRATOR)
                || !territory.startsWith(TerritoryScope.of(actor).prefix())) {
            throw new NotAllowedException("funding.otherTerritory");
        }
    }
}
