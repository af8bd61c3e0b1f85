package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** Someone with a task in the product, for the time she has it. The account is the identity provider's. */
@Entity
@Audited
@Table(name = "worker")
public class Worker {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "username")
    private @Nullable String username;

    @Column(name = "role", nullable = false)
    private @Nullable String role;

    @Column(name = "given_name_ar", nullable = false)
    private @Nullable String givenNameAr;

    @Column(name = "family_name_ar", nullable = false)
    private @Nullable String familyNameAr;

    @Column(name = "given_name_latin", nullable = false)
    private @Nullable String givenNameLatin;

    @Column(name = "family_name_latin", nullable = false)
    private @Nullable String familyNameLatin;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "supervisor_id")
    private @Nullable UUID supervisorId;

    @Column(name = "territory_code")
    private @Nullable String territoryCode;

    @Column(name = "job")
    private @Nullable String job;

    @Column(name = "domain")
    private @Nullable String domain;

    @Column(name = "accreditation_status")
    private @Nullable String accreditationStatus;

    @Column(name = "fte", nullable = false)
    private BigDecimal fte = BigDecimal.ONE;

    @Column(name = "other_duties", nullable = false)
    private BigDecimal otherDuties = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "languages", nullable = false)
    private List<String> languages = new ArrayList<>();

    @Column(name = "active_from", nullable = false)
    private @Nullable LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Worker() {}

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable String username() {
        return username;
    }

    public String role() {
        return Objects.requireNonNull(role);
    }

    public Label name() {
        String latin = givenNameLatin + " " + familyNameLatin;
        return new Label(givenNameAr + " " + familyNameAr, latin, latin);
    }

    public @Nullable UUID unitId() {
        return unitId;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable UUID supervisorId() {
        return supervisorId;
    }

    public @Nullable String territoryCode() {
        return territoryCode;
    }

    public @Nullable String accreditationStatus() {
        return accreditationStatus;
    }

    public BigDecimal fte() {
        return fte;
    }

    public BigDecimal otherDuties() {
        return otherDuties;
    }

    public List<String> languages() {
        return List.copyOf(languages);
    }

    public long version() {
        return version;
    }
}
