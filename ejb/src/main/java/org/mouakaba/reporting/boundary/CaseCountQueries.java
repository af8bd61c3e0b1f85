package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitEntry;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.reporting.control.CaseCountRepository;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** Counts of open cases in the territory that the caller answers for; a supervisor's is the province of her unit. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR, SUPERVISOR})
public class CaseCountQueries {

    @Inject
    CaseCountRepository counts;

    @Inject
    TerritoryQueries territories;

    @Inject
    OrganisationQueries units;

    @Inject
    CurrentActor currentActor;

    /** One statement, over a summary whose size does not depend on the number of cases. */
    public CaseCountTable count(@Valid @NotNull CaseCountCriteria criteria) {
        return counts.table(scope(), criteria);
    }

    /** The regions and provinces that the caller may choose. */
    public List<TerritoryEntry> territories() {
        String prefix = scope().prefix();
        return territories.upToProvinces().stream()
                .filter(t -> t.code().startsWith(prefix))
                .toList();
    }

    private TerritoryScope scope() {
        Actor actor = currentActor.get();
        boolean byTerritory =
                actor.is(ADMINISTRATOR) || actor.is(PROVINCIAL_DELEGATE) || actor.is(REGIONAL_COORDINATOR);
        if (actor.workerId() == null || byTerritory) {
            return TerritoryScope.of(actor);
        }
        return new TerritoryScope(
                actor.unitId() == null
                        ? ""
                        : units.unit(new UnitId(actor.unitId()))
                                .map(UnitEntry::territoryCode)
                                .orElse(""));
    }
}
