package org.mouakaba.job.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobLineId;

/** What a job says of one line. Written once. */
@Entity
@Immutable
@Table(name = "job_line")
public class JobEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "job_id", nullable = false, updatable = false)
    private @Nullable UUID jobId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "outcome", nullable = false, updatable = false)
    private @Nullable String outcome;

    @Column(name = "about", nullable = false, updatable = false)
    private @Nullable String about;

    @Column(name = "place", updatable = false)
    private @Nullable String place;

    @Column(name = "problem", updatable = false)
    private @Nullable String problem;

    @Column(name = "arguments", updatable = false)
    private @Nullable String arguments;

    @Column(name = "subject", updatable = false)
    private @Nullable UUID subject;

    protected JobEntry() {}

    /** @param arguments as they are kept */
    public static JobEntry of(UUID job, JobLine line, @Nullable String arguments) {
        JobEntry entry = new JobEntry();
        entry.id = line.id().value();
        entry.jobId = job;
        entry.number = line.number();
        entry.outcome = line.outcome();
        entry.about = line.about();
        entry.place = line.place();
        entry.problem = line.problem();
        entry.arguments = arguments;
        entry.subject = line.subject();
        return entry;
    }

    public JobLine line(List<Object> values) {
        return new JobLine(
                new JobLineId(Objects.requireNonNull(id)),
                number,
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(about),
                place,
                problem,
                values,
                subject);
    }

    public @Nullable String arguments() {
        return arguments;
    }
}
