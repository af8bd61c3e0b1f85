package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.ConventionKind;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.ConventionTerms;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * What is promised to an association, or spent directly, out of one line: for what, for how long, and where it stands. It
 * answers for its own steps; amounts are entries of the ledger.
 */
@Entity
@Audited
@Table(name = "convention")
public class Convention {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "number", nullable = false)
    private @Nullable String number;

    @Column(name = "line_id", nullable = false)
    private @Nullable UUID lineId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable ConventionKind kind;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "subject", nullable = false)
    private @Nullable String subject;

    @Column(name = "service_type")
    private @Nullable String serviceType;

    @Column(name = "amount", nullable = false)
    private @Nullable BigDecimal amount;

    @Column(name = "staff", nullable = false)
    private int staff;

    @Column(name = "eligible_from", nullable = false)
    private @Nullable LocalDate eligibleFrom;

    @Column(name = "eligible_to", nullable = false)
    private @Nullable LocalDate eligibleTo;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "state_reference")
    private @Nullable String stateReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private @Nullable ConventionStatus status;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Convention() {}

    public static Convention draft(String number, BudgetLineId line, ConventionTerms terms) {
        Convention convention = new Convention();
        convention.id = TimeOrderedId.next();
        convention.number = number;
        convention.lineId = line.value();
        convention.kind = terms.kind();
        convention.organisationId = terms.organisation();
        convention.territoryCode = terms.territory();
        convention.subject = terms.subject();
        convention.serviceType = terms.serviceType();
        convention.amount = terms.amount();
        convention.staff = terms.staff();
        convention.eligibleFrom = terms.eligibleFrom();
        convention.eligibleTo = terms.eligibleTo();
        convention.status = ConventionStatus.DRAFT;
        return convention;
    }

    /** @throws RuleException where it was signed already, or by whom it should not */
    public void sign(LocalDate on, String stateReference) {
        moveTo(ConventionStatus.SIGNED);
        this.signedOn = on;
        this.stateReference = stateReference;
    }

    /** @throws RuleException where no step leads there */
    public void moveTo(ConventionStatus wanted) {
        if (!status().next().contains(wanted)) {
            throw new RuleException("funding.conventionStep");
        }
        this.status = wanted;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(eligibleFrom()) && !day.isAfter(eligibleTo());
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String number() {
        return Objects.requireNonNull(number);
    }

    public UUID lineId() {
        return Objects.requireNonNull(lineId);
    }

    public ConventionKind kind() {
        return Objects.requireNonNull(kind);
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public String subject() {
        return Objects.requireNonNull(subject);
    }

    public @Nullable String serviceType() {
        return serviceType;
    }

    public BigDecimal amount() {
        return Objects.requireNonNull(amount);
    }

    public int staff() {
        return staff;
    }

    public LocalDate eligibleFrom() {
        return Objects.requireNonNull(eligibleFrom);
    }

    public LocalDate eligibleTo() {
        return Objects.requireNonNull(eligibleTo);
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    public @Nullable String stateReference() {
        return stateReference;
    }

    public ConventionStatus status() {
        return Objects.requireNonNull(status);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Convention that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
