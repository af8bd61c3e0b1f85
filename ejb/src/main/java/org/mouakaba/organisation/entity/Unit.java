package org.mouakaba.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** A team on the territory that takes cases: the CAPE of a province, a social assistance centre. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Column(name = "name_ar", nullable = false)
    private @Nullable String nameAr;

    @Column(name = "name_fr", nullable = false)
    private @Nullable String nameFr;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Unit() {}

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID organisationId() {
        return Objects.requireNonNull(organisationId);
    }

    public String type() {
        return Objects.requireNonNull(type);
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    /** Units have no English name of their own: English readers see the French one. */
    public Label name() {
        return new Label(
                Objects.requireNonNull(nameAr), Objects.requireNonNull(nameFr), Objects.requireNonNull(nameFr));
    }
}
