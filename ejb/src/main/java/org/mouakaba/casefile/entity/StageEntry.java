package org.mouakaba.casefile.entity;

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
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.platform.TimeOrderedId;

/** One step of a case, for good: neither Hibernate nor the database lets it change. */
@Entity
@Immutable
@Table(name = "case_stage_history")
public class StageEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false)
    private int episode;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private @Nullable CaseStage fromStage;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", nullable = false)
    private @Nullable CaseStage toStage;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "reason")
    private @Nullable String reason;

    protected StageEntry() {}

    public StageEntry(
            UUID caseId,
            int episode,
            @Nullable CaseStage fromStage,
            CaseStage toStage,
            String username,
            Instant at,
            @Nullable String reason) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.episode = episode;
        this.fromStage = fromStage;
        this.toStage = toStage;
        this.username = username;
        this.at = at;
        this.reason = reason;
    }

    public int episode() {
        return episode;
    }

    public @Nullable CaseStage fromStage() {
        return fromStage;
    }

    public CaseStage toStage() {
        return Objects.requireNonNull(toStage);
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
}
