package org.mouakaba.casefile.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Looks every quarter of an hour for suspended cases whose day has come. Not persistent: a run that a stopped server
 * missed is made up by the next one. It has no method for callers.
 */
@Singleton
@PermitAll
@DeclareRoles(CaseSuspensionBatch.SYSTEM)
@RunAs(CaseSuspensionBatch.SYSTEM)
public class CaseSuspensionEnd {

    @Inject
    CaseSuspensionBatch batch;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/15", second = "30", persistent = false, info = "cases to be taken up again")
    void run() {
        batch.resumeDue(clock.instant());
    }
}
