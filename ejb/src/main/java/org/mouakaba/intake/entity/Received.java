package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.TimeOrderedId;

/** What reached a unit: when, who wrote it down, and what was told. It answers for what is certain from the first word. */
@MappedSuperclass
@Audited
public abstract class Received {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "unit_id", nullable = false)
    private @Nullable UUID unitId;

    @Column(name = "received_at", nullable = false)
    private @Nullable Instant receivedAt;

    @Column(name = "recorded_by", nullable = false)
    private @Nullable String recordedBy;

    @Column(name = "told_with", updatable = false)
    private @Nullable UUID toldWith;

    @Embedded
    private @Nullable Report report;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Received() {}

    void arrive(UUID unit, Instant at, String by) {
        this.id = TimeOrderedId.next();
        this.unitId = unit;
        this.receivedAt = at;
        this.recordedBy = by;
    }

    /** It came in with this one, in one report. */
    void comeWith(Received first) {
        this.toldWith = first.reportId();
    }

    void tell(NotificationContent content) {
        this.report = Report.of(content);
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID unitId() {
        return Objects.requireNonNull(unitId);
    }

    public Instant receivedAt() {
        return Objects.requireNonNull(receivedAt);
    }

    public String recordedBy() {
        return Objects.requireNonNull(recordedBy);
    }

    /** What those of one report have in common: the key of the one that was written down first. */
    public UUID reportId() {
        return toldWith == null ? id() : toldWith;
    }

    public Report report() {
        return Objects.requireNonNull(report);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Received that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
