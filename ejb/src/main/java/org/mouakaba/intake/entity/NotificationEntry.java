package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.intake.boundary.NotificationStep;
import org.mouakaba.platform.TimeOrderedId;

/** One step of a notification, for good: neither Hibernate nor the database lets it change. */
@Entity
@Immutable
@Table(name = "notification_stage")
public class NotificationEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "notification_id", nullable = false)
    private @Nullable UUID notificationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private @Nullable NotificationStage fromStage;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", nullable = false)
    private @Nullable NotificationStage toStage;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "reason")
    private @Nullable String reason;

    /** Who screens from this step on; null where the step changes nothing of that. */
    @Column(name = "screener")
    private @Nullable String screener;

    protected NotificationEntry() {}

    NotificationEntry(
            UUID notificationId,
            @Nullable NotificationStage fromStage,
            NotificationStage toStage,
            String username,
            Instant at,
            @Nullable String reason) {
        this.id = TimeOrderedId.next();
        this.notificationId = notificationId;
        this.fromStage = fromStage;
        this.toStage = toStage;
        this.username = username;
        this.at = at;
        this.reason = reason;
    }

    NotificationEntry screenedBy(String account) {
        this.screener = account;
        return this;
    }

    public NotificationStep step() {
        return new NotificationStep(
                fromStage,
                Objects.requireNonNull(toStage),
                Objects.requireNonNull(at),
                Objects.requireNonNull(username),
                reason,
                screener);
    }
}
