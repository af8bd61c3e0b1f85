package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads plans: one case's, and what waits for the caller's decision. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class CarePlanQueries {

    /** The plans of the caller's team that wait for her, the oldest first. */
    public Page<PlanAwaiting> awaitingApproval(@NotNull PageRequest page) {
        return new Page<>(List.of(), 0);
    }
}
