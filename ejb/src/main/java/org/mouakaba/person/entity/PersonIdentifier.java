package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.platform.TimeOrderedId;

/** A paper or number of one person; a corrected one is a new row, the old one stays in the history. */
@Entity
@Audited
@Table(name = "person_identifier")
public class PersonIdentifier {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Column(name = "value", nullable = false)
    private @Nullable String value;

    @Column(name = "normalised", nullable = false)
    private @Nullable String normalised;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance", nullable = false)
    private @Nullable Provenance provenance;

    protected PersonIdentifier() {}

    public PersonIdentifier(UUID personId, IdentifierEntry entry) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.type = entry.type();
        this.value = entry.value().strip();
        this.normalised = entry.normalised();
        this.provenance = entry.provenance();
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    /** It is another record's: two were found to be one person, or that was undone. */
    public void hangOn(UUID person) {
        this.personId = person;
    }

    public IdentifierEntry entry() {
        return new IdentifierEntry(
                Objects.requireNonNull(type), Objects.requireNonNull(value), Objects.requireNonNull(provenance));
    }
}
