package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MergePersons;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** How one record came to hold another one, and whether that was undone. What moved is {@link MergedRow}. */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "survivor_id", nullable = false)
    private @Nullable UUID survivorId;

    @Column(name = "absorbed_id", nullable = false)
    private @Nullable UUID absorbedId;

    @Column(name = "reason", nullable = false)
    private @Nullable String reason;

    @Column(name = "merged_by", nullable = false)
    private @Nullable String mergedBy;

    @Column(name = "merged_at", nullable = false)
    private @Nullable Instant mergedAt;

    @Column(name = "was_protected", nullable = false)
    private boolean wasProtected;

    @Column(name = "was_address_hidden", nullable = false)
    private boolean wasAddressHidden;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_because")
    private @Nullable String undoneBecause;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected PersonMerge() {}

    /** @param survivor as she was before */
    public PersonMerge(MergePersons command, Person survivor, String by, Instant at) {
        this.id = TimeOrderedId.next();
        this.survivorId = survivor.id();
        this.absorbedId = command.absorbed().value();
        this.reason = command.reason();
        this.mergedBy = by;
        this.mergedAt = at;
        this.wasProtected = survivor.protectedRecord();
        this.wasAddressHidden = survivor.contacts().addressHidden();
    }

    /**
     * @param last the last instant at which it may be undone
     * @throws RuleException where it was undone already, or too long ago
     */
    public void undo(String because, String by, Instant at, Instant last) {
        if (undoneAt != null) {
            throw new RuleException("person.mergeUndoneAlready");
        }
        if (at.isAfter(last)) {
            throw new RuleException("person.mergeTooOld");
        }
        this.undoneBy = by;
        this.undoneAt = at;
        this.undoneBecause = because;
    }

    /** The last instant at which it may be undone: the end of a day. */
    public Instant undoableUntil(int days, ZoneId zone) {
        return LocalDate.ofInstant(mergedAt(), zone)
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .minusSeconds(1)
                .toInstant();
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID survivorId() {
        return Objects.requireNonNull(survivorId);
    }

    public UUID absorbedId() {
        return Objects.requireNonNull(absorbedId);
    }

    public String reason() {
        return Objects.requireNonNull(reason);
    }

    public String mergedBy() {
        return Objects.requireNonNull(mergedBy);
    }

    public Instant mergedAt() {
        return Objects.requireNonNull(mergedAt);
    }

    public boolean wasProtected() {
        return wasProtected;
    }

    public boolean wasAddressHidden() {
        return wasAddressHidden;
    }

    public boolean stands() {
        return undoneAt == null;
    }

    public @Nullable String undoneBy() {
        return undoneBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable String undoneBecause() {
        return undoneBecause;
    }

    public long version() {
        return version;
    }
}
