package org.mouakaba.job.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobState;
import org.mouakaba.job.boundary.SubmitJob;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** Long work: who asked for it, how far it is. Its row is held while it changes, because two do so: its run and its owner. */
@Entity
@Table(name = "job")
public class Job {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "kind", nullable = false, updatable = false)
    private @Nullable String kind;

    @Column(name = "owner", nullable = false, updatable = false)
    private @Nullable String owner;

    @Column(name = "label", nullable = false, updatable = false)
    private @Nullable String label;

    @Column(name = "parameters", updatable = false)
    private @Nullable String parameters;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private @Nullable JobState state;

    @Column(name = "cancelling", nullable = false)
    private boolean cancelling;

    @Column(name = "done", nullable = false)
    private int done;

    @Column(name = "total", nullable = false, updatable = false)
    private int total;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "incident")
    private @Nullable String incident;

    @Column(name = "server", nullable = false)
    private @Nullable String server;

    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** Counted before its lines were deleted. */
    @Column(name = "refused")
    private @Nullable Integer refused;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Job() {}

    public static Job submitted(SubmitJob command, String owner, String server, Instant at) {
        Job job = new Job();
        job.id = TimeOrderedId.next();
        job.kind = command.kind();
        job.owner = owner;
        job.label = command.label();
        job.parameters = command.parameters();
        job.total = command.total();
        job.state = JobState.QUEUED;
        job.server = server;
        job.createdAt = at;
        return job;
    }

    /** @return false where it was cancelled before it began */
    public boolean begin(Instant at) {
        if (state != JobState.QUEUED) {
            return false;
        }
        this.state = JobState.RUNNING;
        this.startedAt = at;
        return true;
    }

    /** @return false where its owner wants it to stop */
    public boolean advance(int lines) {
        this.done = Math.min(lines, total);
        return !cancelling;
    }

    public void end(int lines, Instant at) {
        advance(lines);
        this.state = cancelling && done < total ? JobState.CANCELLED : JobState.DONE;
        this.endedAt = at;
    }

    public void fail(String why, @Nullable String number, Instant at) {
        if (state().active()) {
            this.state = JobState.FAILED;
            this.failure = why;
            this.incident = number;
            this.endedAt = at;
        }
    }

    /** Nothing where it has ended. */
    public void cancel(Instant at) {
        if (state().active()) {
            this.cancelling = true;
        }
        if (state == JobState.QUEUED) {
            this.state = JobState.CANCELLED;
            this.endedAt = at;
        }
    }

    /** @param bad how many of the lines that are deleted had a problem */
    public void clear(long bad, Instant at) {
        this.refused = Math.toIntExact(bad);
        this.clearedAt = at;
    }

    /** @throws RuleException where there is nothing to go on with */
    public void resume(String by) {
        if (clearedAt != null) {
            throw new RuleException("job.cleared");
        }
        if (!state().resumable()) {
            throw new RuleException("job.notStopped");
        }
        this.state = JobState.QUEUED;
        this.cancelling = false;
        this.failure = null;
        this.incident = null;
        this.endedAt = null;
        this.server = by;
    }

    /** @param counted lines with a problem, as far as they are kept */
    public JobRow row(long counted) {
        return new JobRow(
                new JobId(id()),
                kind(),
                Objects.requireNonNull(label),
                parameters,
                state(),
                cancelling,
                done,
                total,
                refused == null ? counted : refused,
                clearedAt != null,
                failure,
                incident,
                Objects.requireNonNull(createdAt),
                startedAt,
                endedAt);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String kind() {
        return Objects.requireNonNull(kind);
    }

    public String owner() {
        return Objects.requireNonNull(owner);
    }

    public JobState state() {
        return Objects.requireNonNull(state);
    }
}
