package org.mouakaba.casefile.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/**
 * Gives cases to workers: a supervisor to those of her team, with a handover note where it is taken from somebody. What a
 * worker's load allows is asked by {@code supervision} before.
 */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class CaseAssignmentService {

    @Inject
    CaseFileRepository cases;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CaseFileEvents events;

    /**
     * @throws RuleException where the worker is not of the caller's team, or a handover note is missing
     */
    public void assign(@Valid @NotNull AssignCase command) {
        access.require(command.id(), CaseAction.ASSIGN);
        Actor actor = currentActor.get();
        if (!actor.team().contains(command.workerId())) {
            throw RuleException.beside("worker", "casefile.notOfTheTeam");
        }
        CaseFile file = cases.get(command.id());
        file.requireVersion(command.expectedVersion());
        UUID from = file.workerId();
        if (from != null
                && (command.handoverNote() == null || command.handoverNote().isBlank())) {
            throw RuleException.beside("handoverNote", "casefile.handoverNoteMissing");
        }
        Instant now = clock.instant();
        cases.add(file.assign(
                command.workerId(),
                false,
                actor.username(),
                now,
                command.reason(),
                command.handoverNote(),
                command.overloadReason()));
        cases.flush();
        events.assigned(new CaseAssigned(command.id(), command.workerId(), from, now));
    }

    /** The worker takes the case that she was given. */
    @RolesAllowed(SOCIAL_WORKER)
    public void accept(@NotNull CaseFileId id) {
        access.require(id, CaseAction.WORK);
        Instant now = clock.instant();
        cases.get(id).accept(now);
        cases.flush();
        events.accepted(new CaseAccepted(id, now));
    }
}
