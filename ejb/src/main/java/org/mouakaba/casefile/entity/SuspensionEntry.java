package org.mouakaba.casefile.entity;

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

/**
 * A case was put on hold, or taken up again, for good: clocks are computed from these rows. One that suspends names its
 * reason and the day on which work goes on; one that resumes names neither.
 */
@Entity
@Immutable
@Table(name = "case_suspension")
public class SuspensionEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false)
    private int episode;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    protected SuspensionEntry() {}

    private SuspensionEntry(UUID caseId, int episode, String username, Instant at) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.episode = episode;
        this.username = username;
        this.at = at;
    }

    static SuspensionEntry suspended(
            UUID caseId,
            int episode,
            LocalDate until,
            String reason,
            @Nullable String note,
            String username,
            Instant at) {
        SuspensionEntry entry = new SuspensionEntry(caseId, episode, username, at);
        entry.until = until;
        entry.reason = reason;
        entry.note = note;
        return entry;
    }

    static SuspensionEntry resumed(UUID caseId, int episode, String username, Instant at) {
        return new SuspensionEntry(caseId, episode, username, at);
    }

    /** The day on which work goes on; null for a row that resumes. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** Code of the list suspension_reason; null for a row that resumes. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String note() {
        return note;
    }

    public String username() {
        return Objects.requireNonNull(username);
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }
}
