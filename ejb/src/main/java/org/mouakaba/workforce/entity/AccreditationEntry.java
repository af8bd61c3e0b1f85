package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.workforce.boundary.AccreditationStep;

/** One step of a worker's accreditation. Never changed: a correction is the next step. */
@Entity
@Immutable
@Table(name = "worker_accreditation")
public class AccreditationEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "worker_id", nullable = false)
    private @Nullable UUID workerId;

    @Column(name = "on_day", nullable = false)
    private @Nullable LocalDate onDay;

    @Column(name = "status")
    private @Nullable String status;

    @Column(name = "number")
    private @Nullable String number;

    @Column(name = "granted_on")
    private @Nullable LocalDate grantedOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_by", nullable = false)
    private @Nullable String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private @Nullable Instant recordedAt;

    protected AccreditationEntry() {}

    /** How the worker stands from this day on. */
    public static AccreditationEntry of(Worker worker, LocalDate day, @Nullable String reason, String by, Instant at) {
        AccreditationEntry entry = new AccreditationEntry();
        entry.id = TimeOrderedId.next();
        entry.workerId = worker.id();
        entry.onDay = day;
        entry.status = worker.accreditationStatus();
        entry.number = worker.accreditation().number();
        entry.grantedOn = worker.accreditation().grantedOn();
        entry.expiresOn = worker.accreditation().expiresOn();
        entry.reason = reason;
        entry.recordedBy = by;
        entry.recordedAt = at;
        return entry;
    }

    public AccreditationStep step() {
        return new AccreditationStep(
                Objects.requireNonNull(onDay),
                status,
                number,
                grantedOn,
                expiresOn,
                reason,
                Objects.requireNonNull(recordedBy));
    }
}
