package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** Who handed a case to whom, when, why, and with which note. */
@Entity
@Immutable
@Table(name = "case_assignment")
public class AssignmentEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "from_worker_id")
    private @Nullable UUID fromWorkerId;

    @Column(name = "to_worker_id", nullable = false)
    private @Nullable UUID toWorkerId;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "handover_note")
    private @Nullable String handoverNote;

    @Column(name = "overload_reason")
    private @Nullable String overloadReason;

    protected AssignmentEntry() {}

    public AssignmentEntry(
            UUID caseId,
            @Nullable UUID fromWorkerId,
            UUID toWorkerId,
            String username,
            Instant at,
            @Nullable String reason,
            @Nullable String handoverNote,
            @Nullable String overloadReason) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.fromWorkerId = fromWorkerId;
        this.toWorkerId = toWorkerId;
        this.username = username;
        this.at = at;
        this.reason = reason;
        this.handoverNote = handoverNote;
        this.overloadReason = overloadReason;
    }

    public @Nullable UUID fromWorkerId() {
        return fromWorkerId;
    }

    public UUID toWorkerId() {
        return Objects.requireNonNull(toWorkerId);
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }

    public String username() {
        return Objects.requireNonNull(username);
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String handoverNote() {
        return handoverNote;
    }
}
