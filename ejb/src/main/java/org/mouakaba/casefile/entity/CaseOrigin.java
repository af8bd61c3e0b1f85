package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.TimeOrderedId;

/**
 * What a case is from its opening on: whose it is, where it belongs and what brought it. None of it changes, but which
 * record of the person holds it, where two turn out to be one.
 */
@MappedSuperclass
@Audited
public abstract class CaseOrigin {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "number", nullable = false)
    private @Nullable String number;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "household_id")
    private @Nullable UUID householdId;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "unit_id", nullable = false)
    private @Nullable UUID unitId;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "category")
    private @Nullable String category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "concerns", nullable = false)
    private List<String> concerns = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false)
    private @Nullable Urgency urgency;

    @Column(name = "opened_at", nullable = false)
    private @Nullable Instant openedAt;

    protected CaseOrigin() {}

    CaseOrigin(CaseNumber number, Admission admission, Instant at) {
        this.id = TimeOrderedId.next();
        this.number = number.text();
        this.personId = admission.personId();
        this.householdId = admission.householdId();
        this.organisationId = admission.organisationId();
        this.unitId = admission.unitId();
        this.territoryCode = admission.territoryCode();
        this.notificationId = admission.notificationId();
        this.category = admission.category();
        this.concerns = new ArrayList<>(admission.concerns());
        this.urgency = admission.urgency();
        this.openedAt = at;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public CaseNumber number() {
        return new CaseNumber(Objects.requireNonNull(number));
    }

    public UUID personId() {
        return Objects.requireNonNull(personId);
    }

    /** Another record is this person's: two were found to be one, or that was undone. */
    public void hangOn(UUID person) {
        this.personId = person;
    }

    public @Nullable UUID householdId() {
        return householdId;
    }

    public UUID organisationId() {
        return Objects.requireNonNull(organisationId);
    }

    public UUID unitId() {
        return Objects.requireNonNull(unitId);
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public @Nullable UUID notificationId() {
        return notificationId;
    }

    public @Nullable String category() {
        return category;
    }

    public List<String> concerns() {
        return List.copyOf(concerns);
    }

    public Urgency urgency() {
        return Objects.requireNonNull(urgency);
    }

    public Instant openedAt() {
        return Objects.requireNonNull(openedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseOrigin that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
