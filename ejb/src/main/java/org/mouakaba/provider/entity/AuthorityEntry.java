package org.mouakaba.provider.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** From a day on this organisation supervises the establishment; what was entered last holds. */
@Entity
@Immutable
@Table(name = "establishment_authority")
public class AuthorityEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "establishment_id", nullable = false)
    private @Nullable UUID establishmentId;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "recorded_by", nullable = false)
    private @Nullable String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private @Nullable Instant recordedAt;

    protected AuthorityEntry() {}

    public static AuthorityEntry enter(UUID establishment, UUID organisation, LocalDate from, String by, Instant at) {
        AuthorityEntry entry = new AuthorityEntry();
        entry.id = TimeOrderedId.next();
        entry.establishmentId = establishment;
        entry.organisationId = organisation;
        entry.validFrom = from;
        entry.recordedBy = by;
        entry.recordedAt = at;
        return entry;
    }
}
