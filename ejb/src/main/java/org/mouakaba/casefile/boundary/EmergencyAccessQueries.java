package org.mouakaba.casefile.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.casefile.control.EmergencyUseRepository;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/**
 * Which files were opened by whom though they were not given to them, and why: all of their territory for who watches over
 * data, those of her team for a supervisor.
 */
@Stateless
@Recorded
@RolesAllowed({SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class EmergencyAccessQueries {

    @Inject
    EmergencyUseRepository uses;

    @Inject
    CurrentActor currentActor;

    /** The latest first; two statements, whatever the number of rows. */
    public Page<EmergencyUse> find(@NotNull PageRequest page) {
        Actor actor = currentActor.get();
        return actor.is(DATA_PROTECTION_OFFICER) || actor.is(AUDITOR)
                ? uses.find(TerritoryScope.of(actor), page)
                : uses.find(AccessScope.of(actor), page);
    }
}
