package org.mouakaba.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.platform.TimeOrderedId;

/** A file opened by someone it is not given to: the reason and the limit. Written once. */
@Entity
@Immutable
@Table(name = "emergency_access")
public class EmergencyGrant {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable EmergencyAccessKind kind;

    @Column(name = "reason", nullable = false)
    private @Nullable String reason;

    @Column(name = "granted_at", nullable = false)
    private @Nullable Instant grantedAt;

    @Column(name = "expires_at", nullable = false)
    private @Nullable Instant expiresAt;

    protected EmergencyGrant() {}

    public EmergencyGrant(
            String username,
            UUID caseId,
            EmergencyAccessKind kind,
            String reason,
            Instant grantedAt,
            Instant expiresAt) {
        this.id = TimeOrderedId.next();
        this.username = username;
        this.caseId = caseId;
        this.kind = kind;
        this.reason = reason;
        this.grantedAt = grantedAt;
        this.expiresAt = expiresAt;
    }
}
