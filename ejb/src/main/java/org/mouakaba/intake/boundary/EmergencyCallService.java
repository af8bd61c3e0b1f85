package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.intake.control.EmergencyCallRepository;
import org.mouakaba.intake.entity.EmergencyCall;
import org.mouakaba.platform.Recorded;

/**
 * Calls the supervisors of a unit when an emergency comes in, until one of them says that she has seen it. To ask whether
 * one waits is not recorded: every open page asks again and again, and the answer says nothing about anybody.
 */
@Stateless
@RolesAllowed(SUPERVISOR)
public class EmergencyCallService {

    @Inject
    EmergencyCallRepository calls;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** What waits in the caller's unit; empty where nothing does, in one statement. */
    public Optional<EmergenciesWaiting> waiting() {
        UUID unit = currentActor.get().unitId();
        return unit == null ? Optional.empty() : calls.waiting(unit);
    }

    /**
     * The caller has seen it. Where a colleague was faster, her word stands.
     *
     * @throws NotificationNotFound where it is not of the caller's unit
     */
    @Recorded
    public void acknowledge(@NotNull EmergencyCallId id) {
        Actor actor = currentActor.get();
        EmergencyCall call = calls.find(id)
                .filter(found -> found.unitId().equals(actor.unitId()))
                .orElseThrow(NotificationNotFound::new);
        call.acknowledge(actor.username(), clock.instant());
        calls.flush();
    }
}
