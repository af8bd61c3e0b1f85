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

/** A body that takes cases, offers services or receives referrals: a delegation, a hospital, an association. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Column(name = "name_ar", nullable = false)
    private @Nullable String nameAr;

    @Column(name = "name_fr", nullable = false)
    private @Nullable String nameFr;

    @Column(name = "territory_code")
    private @Nullable String territoryCode;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Organisation() {}

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String type() {
        return Objects.requireNonNull(type);
    }

    /** Organisations have no English name of their own: English readers see the French one. */
    public Label name() {
        return new Label(
                Objects.requireNonNull(nameAr), Objects.requireNonNull(nameFr), Objects.requireNonNull(nameFr));
    }
}
