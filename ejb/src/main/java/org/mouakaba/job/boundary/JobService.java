package org.mouakaba.job.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.job.control.JobRepository;
import org.mouakaba.job.entity.Job;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Starts long work, stops one's own and takes it up again. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class JobService {

    @Inject
    JobRepository jobs;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    Event<JobSubmitted> submitted;

    /**
     * It begins when the caller's transaction is over.
     *
     * @param file kept with it; empty where it needs none
     * @throws RuleException where work of this kind runs for the caller already
     */
    public JobId submit(@Valid @NotNull SubmitJob command, byte @NotNull [] file) {
        String owner = currentActor.username();
        requireNone(owner, command.kind());
        Job job = Job.submitted(command, owner, JobRuns.SERVER, clock.instant());
        jobs.add(job, file);
        return start(job);
    }

    /** Asks for it to stop; it does so when the piece in hand is done. */
    public void cancel(@NotNull JobId id) {
        jobs.hold(id, currentActor.username()).cancel(clock.instant());
    }

    /** Goes on where it stopped. */
    public void resume(@NotNull JobId id) {
        Job job = jobs.hold(id, currentActor.username());
        requireNone(job.owner(), job.kind());
        job.resume(JobRuns.SERVER);
        start(job);
    }

    private void requireNone(String owner, String kind) {
        if (jobs.active(owner, kind)) {
            throw new RuleException("job.runsAlready");
        }
    }

    private JobId start(Job job) {
        JobId id = new JobId(job.id());
        jobs.flush();
        submitted.fire(new JobSubmitted(id, job.kind()));
        return id;
    }
}
