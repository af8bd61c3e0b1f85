package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;

/** What hung on either record when they were made one: it followed, or was the survivor's already. */
@Entity
@Immutable
@IdClass(MergedRow.Key.class)
@Table(name = "person_merge_row")
public class MergedRow {

    /** A row follows once in a merge. */
    public record Key(UUID mergeId, UUID rowId) implements Serializable {}

    @Id
    @Column(name = "merge_id")
    private @Nullable UUID mergeId;

    @Id
    @Column(name = "row_id")
    private @Nullable UUID rowId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable BelongingKind kind;

    @Column(name = "moved", nullable = false)
    private boolean moved;

    protected MergedRow() {}

    public MergedRow(UUID mergeId, Belonging belonging, boolean moved) {
        this.mergeId = mergeId;
        this.rowId = belonging.row();
        this.kind = belonging.kind();
        this.moved = moved;
    }

    public UUID rowId() {
        return Objects.requireNonNull(rowId);
    }

    public BelongingKind kind() {
        return Objects.requireNonNull(kind);
    }

    public boolean moved() {
        return moved;
    }
}
