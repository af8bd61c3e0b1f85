package org.mouakaba.job.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.job.control.JobRepository;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Reads one's own jobs. Not recorded: a page asks every two seconds how far its reader's own work is. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SUPERVISOR})
public class JobQueries {

    @Inject
    JobRepository jobs;

    @Inject
    CurrentActor currentActor;

    /** @throws JobNotFound where it is somebody else's */
    public JobRow get(@NotNull JobId id) {
        return jobs.row(id, currentActor.username());
    }

    /** One's own of these kinds, the newest first. */
    public Page<JobRow> find(@NotNull String kinds, @NotNull PageRequest page) {
        return jobs.of(currentActor.username(), kinds, page);
    }

    /**
     * What it says of its lines, in their order.
     *
     * @param refused only those with a problem
     */
    public Page<JobLine> lines(@NotNull JobId id, boolean refused, @NotNull PageRequest page) {
        get(id);
        return jobs.lines(id, refused, page);
    }

    /** What it was given, or what the work was given that it follows. */
    public byte[] file(@NotNull JobId id) {
        String followed = get(id).parameters();
        if (followed == null) {
            return jobs.file(id);
        }
        JobId given = new JobId(UUID.fromString(followed));
        get(given);
        return jobs.file(given);
    }
}
