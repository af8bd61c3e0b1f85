package org.mouakaba.worklist.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Looks every five minutes for cases that wait for a worker too long. Not persistent: a run that a stopped server missed
 * is made up by the next one. It has no method for callers.
 */
@Singleton
@PermitAll
@DeclareRoles(LateAssignments.SYSTEM)
@RunAs(LateAssignments.SYSTEM)
public class AssignmentWatch {

    @Inject
    LateAssignments assignments;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/5", second = "10", persistent = false, info = "cases that nobody carries")
    void run() {
        assignments.tell(clock.instant());
    }
}
