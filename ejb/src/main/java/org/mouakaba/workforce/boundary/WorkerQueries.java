package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.Recorded;
import org.mouakaba.workforce.control.WorkerRepository;

/** Reads workers as colleagues: the team, and the names behind ids. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class WorkerQueries {

    @Inject
    WorkerRepository workers;

    @Inject
    CurrentActor currentActor;

    /** The caller's own team, by name; empty for who supervises nobody. */
    public List<WorkerCard> team() {
        UUID worker = currentActor.get().workerId();
        return worker == null ? List.of() : workers.team(worker);
    }

    /** Who supervises in the caller's unit, by name: whom to ask about what is not the caller's to see. */
    public List<WorkerCard> supervisors() {
        UUID unit = currentActor.get().unitId();
        return unit == null ? List.of() : workers.ofUnit(unit, List.of(SUPERVISOR));
    }

    /** Who does casework in the caller's unit, supervisors too, by name. */
    public List<WorkerCard> colleagues() {
        UUID unit = currentActor.get().unitId();
        return unit == null ? List.of() : workers.ofUnit(unit, List.of(SOCIAL_WORKER, SUPERVISOR));
    }

    /** The cards of these workers, in one query. */
    public Map<UUID, WorkerCard> cards(Collection<UUID> ids) {
        return workers.cards(ids).stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
    }
}
