package org.mouakaba.job.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a job was given. */
@Entity
@Immutable
@Table(name = "job_file")
public class JobFile {

    @Id
    @Column(name = "job_id")
    private @Nullable UUID jobId;

    @Column(name = "content", nullable = false, updatable = false)
    private byte @Nullable [] content;

    protected JobFile() {}

    public static JobFile of(Job job, byte[] content) {
        JobFile file = new JobFile();
        file.jobId = job.id();
        file.content = content.clone();
        return file;
    }

    public byte[] content() {
        return Objects.requireNonNull(content).clone();
    }
}
