package org.mouakaba.job.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
@RolesAllowed({ADMINISTRATOR, SUPERVISOR})
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

    /**
     * Starts work on what other work has looked through; it is given the same lines and finds the file by its parameters.
     *
     * @param checked one's own work of the kind {@code looking}, which came to its end
     */
    public JobId follow(@NotNull JobId checked, @NotBlank String looking, @NotBlank String writing) {
        JobRow check = jobs.row(checked, currentActor.username());
        if (!check.kind().equals(looking) || check.state() != JobState.DONE) {
            throw new RuleException("job.notChecked");
        }
        if (check.cleared()) {
            throw new RuleException("job.cleared");
        }
        return submit(new SubmitJob(writing, check.label(), checked.value().toString(), check.total()), new byte[0]);
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
