package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.workforce.control.WorkerRepository;

/** Reads workers as accounts: who they are and where they stand. Says nothing of what they carry. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class WorkerAdministration {

    @Inject
    WorkerRepository workers;

    /** By name; two statements, whatever the number of rows. */
    public Page<WorkerEntry> find(@Valid @NotNull WorkerCriteria criteria, @NotNull PageRequest page) {
        return workers.find(criteria, page);
    }

    public WorkerDetail get(@NotNull WorkerId id) {
        return workers.detail(id);
    }

    /** Who may supervise a worker of this unit, by name. */
    public List<WorkerCard> supervisors(@NotNull UnitId unit) {
        return workers.ofUnit(unit.value(), List.of(SUPERVISOR));
    }
}
