package org.mouakaba.job.boundary;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.job.control.JobRepository;
import org.mouakaba.job.entity.Job;

/**
 * The bookkeeping of work in hand, each step in a transaction of its own but for the lines, which stand or fall with the
 * work that they tell of. Not recorded: what the work does is.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, SUPERVISOR})
public class JobRuns {

    /** A job left behind is found by the server that left it: each has a name of its own (docs/operations.md). */
    static final String SERVER = Objects.requireNonNullElse(System.getenv("MOUAKABA_NODE"), "mouakaba-1");

    @Inject
    JobRepository jobs;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @return whether it is to be run: it may have been cancelled while it waited */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean begin(JobId id) {
        return hold(id).begin(clock.instant());
    }

    /** @return whether to go on */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean advance(JobId id, int done) {
        return hold(id).advance(done);
    }

    /** Whether the owner wants it to stop. */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean goesOn(JobId id) {
        return !jobs.row(id, currentActor.username()).cancelling();
    }

    /** @param done how far it came */
    @TransactionAttribute(REQUIRES_NEW)
    public void end(JobId id, int done) {
        hold(id).end(done, clock.instant());
    }

    /**
     * @param failure key of a sentence
     * @param incident number of the fault in the log, where it was one
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void fail(JobId id, String failure, @Nullable String incident) {
        hold(id).fail(failure, incident, clock.instant());
    }

    /** Keeps what was done with lines, in the transaction that did it. */
    public void note(JobId id, Collection<JobLine> lines) {
        jobs.requireOwn(id, currentActor.username());
        jobs.note(id, lines);
    }

    /** The numbers of the lines that it told of already. */
    public Set<Integer> told(JobId id) {
        jobs.requireOwn(id, currentActor.username());
        return jobs.told(id);
    }

    private Job hold(JobId id) {
        return jobs.hold(id, currentActor.username());
    }
}
