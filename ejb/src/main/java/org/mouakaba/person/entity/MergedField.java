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
import org.mouakaba.person.boundary.MergeField;

/** What a field of the survivor said before it was taken from the absorbed record; null where it said nothing. */
@Entity
@Immutable
@IdClass(MergedField.Key.class)
@Table(name = "person_merge_field")
public class MergedField {

    /** A field is taken once in a merge. */
    public record Key(UUID mergeId, MergeField field) implements Serializable {}

    @Id
    @Column(name = "merge_id")
    private @Nullable UUID mergeId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private @Nullable MergeField field;

    @Column(name = "before")
    private @Nullable String before;

    protected MergedField() {}

    public MergedField(UUID mergeId, MergeField field, @Nullable String before) {
        this.mergeId = mergeId;
        this.field = field;
        this.before = before;
    }

    public MergeField field() {
        return Objects.requireNonNull(field);
    }

    public @Nullable String before() {
        return before;
    }
}
