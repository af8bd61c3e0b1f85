package org.mouakaba.worklist.entity;

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
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.worklist.boundary.AlertKind;

/** Tells one account that there is something to look at: its kind and the case or the notification, never what it says. */
@Entity
@Table(name = "alert")
public class Alert {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "recipient", nullable = false)
    private @Nullable String recipient;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable AlertKind kind;

    /** Null where it is about a notification. */
    @Column(name = "case_id")
    private @Nullable UUID caseId;

    /** Null where it is about a case. */
    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Alert() {}

    public Alert(String recipient, AlertKind kind, UUID caseId, Instant at) {
        this(recipient, kind, at);
        this.caseId = caseId;
    }

    private Alert(String recipient, AlertKind kind, Instant at) {
        this.id = TimeOrderedId.next();
        this.recipient = recipient;
        this.kind = kind;
        this.at = at;
    }

    /** Of what is no case yet. */
    public static Alert ofNotification(String recipient, AlertKind kind, UUID notificationId, Instant at) {
        Alert alert = new Alert(recipient, kind, at);
        alert.notificationId = notificationId;
        return alert;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String recipient() {
        return Objects.requireNonNull(recipient);
    }

    public AlertKind kind() {
        return Objects.requireNonNull(kind);
    }

    public @Nullable UUID caseId() {
        return caseId;
    }

    public @Nullable UUID notificationId() {
        return notificationId;
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }

    public @Nullable Instant readAt() {
        return readAt;
    }
}
