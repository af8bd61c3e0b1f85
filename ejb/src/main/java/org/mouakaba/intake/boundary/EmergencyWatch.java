package org.mouakaba.intake.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Looks every minute for emergencies that no supervisor has acknowledged. Not persistent: a run that a stopped server
 * missed is made up by the next one. It has no method for callers.
 */
@Singleton
@PermitAll
@DeclareRoles(UnansweredEmergencies.SYSTEM)
@RunAs(UnansweredEmergencies.SYSTEM)
public class EmergencyWatch {

    @Inject
    UnansweredEmergencies emergencies;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "emergencies that nobody has seen")
    void run() {
        emergencies.tell(clock.instant());
    }
}
