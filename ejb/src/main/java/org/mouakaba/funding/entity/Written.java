package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** What is written once about a line: with which document, why, by whom, and when it became known. */
@MappedSuperclass
public abstract class Written {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "line_id", nullable = false, updatable = false)
    private @Nullable UUID lineId;

    @Column(name = "reference", updatable = false)
    private @Nullable String reference;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private @Nullable Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private @Nullable String recordedBy;

    protected Written() {}

    final void write(UUID line, String by, Instant at) {
        this.id = TimeOrderedId.next();
        this.lineId = line;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    final void refer(@Nullable String document, @Nullable String why) {
        this.reference = document;
        this.reason = why == null ? reason : why;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID lineId() {
        return Objects.requireNonNull(lineId);
    }

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String recordedBy() {
        return Objects.requireNonNull(recordedBy);
    }

    public Instant recordedAt() {
        return Objects.requireNonNull(recordedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Written that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
