package org.mouakaba.worklist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.mouakaba.platform.Recorded;
import org.mouakaba.worklist.control.AlertRepository;
import org.mouakaba.worklist.control.DeadlineRepository;
import org.mouakaba.worklist.entity.Alert;

/**
 * Tells supervisors of cases that nobody carries when their time for giving them out is over: an hour for a HIGH one. No
 * account has its role: only the product's own timer calls it ({@link AssignmentWatch}).
 */
@Stateless
@Recorded
@RolesAllowed(LateAssignments.SYSTEM)
public class LateAssignments {

    /** A role that no realm knows: the product acting by itself. */
    static final String SYSTEM = "system";

    /** So that one transaction stays short; what is left is done by the next run. */
    private static final int LIMIT = 500;

    @Inject
    DeadlineRepository deadlines;

    @Inject
    AlertRepository alerts;

    /**
     * Safe to run twice: of one wait supervisors are told once.
     *
     * @return of how many cases they were told
     */
    public int tell(@NotNull Instant now) {
        List<UnassignedCase> late = deadlines.lateAssignments(now, LIMIT);
        late.forEach(waiting -> alerts.supervisorsOfUnit(waiting.unitId())
                .forEach(supervisor -> alerts.add(new Alert(
                        supervisor, AlertKind.ASSIGNMENT_LATE, waiting.caseId().value(), now))));
        return late.size();
    }
}
