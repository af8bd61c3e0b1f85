package org.mouakaba.household.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** Which person a row of a file became: what the row said is kept as a digest only. Written once. */
@Entity
@Immutable
@Table(name = "imported_person")
public class ImportedPerson {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private @Nullable UUID unitId;

    @Column(name = "fingerprint", nullable = false, updatable = false)
    private @Nullable String fingerprint;

    @Column(name = "person_id", nullable = false, updatable = false)
    private @Nullable UUID personId;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private @Nullable Instant importedAt;

    protected ImportedPerson() {}

    public static ImportedPerson of(UUID unit, String fingerprint, UUID person, Instant at) {
        ImportedPerson imported = new ImportedPerson();
        imported.id = TimeOrderedId.next();
        imported.unitId = unit;
        imported.fingerprint = fingerprint;
        imported.personId = person;
        imported.importedAt = at;
        return imported;
    }
}
