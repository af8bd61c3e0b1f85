package org.mouakaba.provider.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.provider.boundary.AuthorisedCapacity;
import org.mouakaba.provider.boundary.AuthorisedPlaces;

/** What an establishment is authorised for from a day on, as it was entered. */
@Entity
@Immutable
@Table(name = "establishment_capacity")
public class CapacityDecision {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "establishment_id", nullable = false)
    private @Nullable UUID establishmentId;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "establishment_capacity_cell", joinColumns = @JoinColumn(name = "capacity_id"))
    private Set<CapacityCell> cells = new HashSet<>();

    @Column(name = "recorded_by", nullable = false)
    private @Nullable String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private @Nullable Instant recordedAt;

    protected CapacityDecision() {}

    /** @param edition one more than what was entered for the same day before */
    public static CapacityDecision enter(
            UUID establishment, LocalDate from, int edition, List<AuthorisedPlaces> places, String by, Instant at) {
        CapacityDecision decision = new CapacityDecision();
        decision.id = TimeOrderedId.next();
        decision.establishmentId = establishment;
        decision.validFrom = from;
        decision.edition = edition;
        places.forEach(place -> decision.cells.add(CapacityCell.of(place)));
        decision.recordedBy = by;
        decision.recordedAt = at;
        return decision;
    }

    public AuthorisedCapacity capacity() {
        return new AuthorisedCapacity(
                Objects.requireNonNull(validFrom),
                edition,
                cells.stream()
                        .map(CapacityCell::places)
                        .sorted(Comparator.comparing(AuthorisedPlaces::sex).thenComparing(AuthorisedPlaces::band))
                        .toList());
    }
}
