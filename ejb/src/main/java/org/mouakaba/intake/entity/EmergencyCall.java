package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** The supervisors of a unit are called for an emergency. It ends with the first who says that she has seen it. */
@Entity
@Table(name = "emergency_call")
public class EmergencyCall {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "notification_id", nullable = false)
    private @Nullable UUID notificationId;

    @Column(name = "unit_id", nullable = false)
    private @Nullable UUID unitId;

    @Column(name = "raised_at", nullable = false)
    private @Nullable Instant raisedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "escalated_at")
    private @Nullable Instant escalatedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected EmergencyCall() {}

    public static EmergencyCall raise(Notification notification, Instant at) {
        EmergencyCall call = new EmergencyCall();
        call.id = TimeOrderedId.next();
        call.notificationId = notification.id();
        call.unitId = notification.unitId();
        call.raisedAt = at;
        return call;
    }

    /** The first word stands. */
    public void acknowledge(String by, Instant at) {
        if (acknowledgedAt == null) {
            this.acknowledgedBy = by;
            this.acknowledgedAt = at;
        }
    }

    /** It was said that nobody has acknowledged it. */
    public void escalate(Instant at) {
        this.escalatedAt = at;
    }

    public UUID notificationId() {
        return Objects.requireNonNull(notificationId);
    }

    public UUID unitId() {
        return Objects.requireNonNull(unitId);
    }

    public @Nullable String acknowledgedBy() {
        return acknowledgedBy;
    }
}
