package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ExpenditureTerms;
import org.mouakaba.platform.TimeOrderedId;

/**
 * Something that an association spent, or the administration directly: when, on what, for whom, with which proof. Amounts
 * are entries of the ledger, and so is what it was said to be before a correction.
 */
@Entity
@Audited
@Table(name = "expenditure")
public class Expenditure {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "convention_id", nullable = false)
    private @Nullable UUID conventionId;

    @Column(name = "justification_id")
    private @Nullable UUID justificationId;

    @Column(name = "spent_on", nullable = false)
    private @Nullable LocalDate spentOn;

    @Column(name = "category", nullable = false)
    private @Nullable String category;

    @Column(name = "service_type")
    private @Nullable String serviceType;

    @Column(name = "beneficiary_category")
    private @Nullable String beneficiaryCategory;

    @Column(name = "sex")
    private @Nullable String sex;

    @Column(name = "disability")
    private @Nullable Boolean disability;

    @Column(name = "establishment_id")
    private @Nullable UUID establishmentId;

    @Column(name = "case_reference")
    private @Nullable String caseReference;

    @Column(name = "label", nullable = false)
    private @Nullable String label;

    @Column(name = "proof", nullable = false)
    private @Nullable String proof;

    @Column(name = "declared_by", nullable = false)
    private @Nullable String declaredBy;

    @Column(name = "declared_at", nullable = false)
    private @Nullable Instant declaredAt;

    @NotAudited
    @Column(name = "amount", insertable = false, updatable = false)
    private @Nullable BigDecimal amount;

    @NotAudited
    @Column(name = "accepted", insertable = false, updatable = false)
    private @Nullable BigDecimal accepted;

    @NotAudited
    @Column(name = "rejected", insertable = false, updatable = false)
    private @Nullable BigDecimal rejected;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Expenditure() {}

    public static Expenditure declare(
            ConventionId convention,
            @Nullable UUID justification,
            ExpenditureTerms terms,
            @Nullable String caseReference,
            String by,
            Instant at) {
        Expenditure expenditure = new Expenditure();
        expenditure.id = TimeOrderedId.next();
        expenditure.conventionId = convention.value();
        expenditure.justificationId = justification;
        expenditure.caseReference = caseReference;
        expenditure.declaredBy = by;
        expenditure.declaredAt = at;
        expenditure.say(terms);
        return expenditure;
    }

    /** What it is said to be from now on. */
    public void say(ExpenditureTerms terms) {
        this.spentOn = terms.spentOn();
        this.category = terms.category();
        this.serviceType = terms.serviceType();
        this.beneficiaryCategory = terms.beneficiaryCategory();
        this.sex = terms.sex();
        this.disability = terms.disability();
        this.establishmentId = terms.establishment();
        this.label = terms.label();
        this.proof = terms.proof();
    }

    public BigDecimal amount() {
        return amount == null ? Balance.NOUGHT : amount;
    }

    public BigDecimal accepted() {
        return accepted == null ? Balance.NOUGHT : accepted;
    }

    public BigDecimal rejected() {
        return rejected == null ? Balance.NOUGHT : rejected;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID conventionId() {
        return Objects.requireNonNull(conventionId);
    }

    public @Nullable UUID justificationId() {
        return justificationId;
    }

    public LocalDate spentOn() {
        return Objects.requireNonNull(spentOn);
    }

    public String category() {
        return Objects.requireNonNull(category);
    }

    public @Nullable String serviceType() {
        return serviceType;
    }

    public @Nullable String beneficiaryCategory() {
        return beneficiaryCategory;
    }

    public @Nullable String sex() {
        return sex;
    }

    public @Nullable Boolean disability() {
        return disability;
    }

    public @Nullable UUID establishmentId() {
        return establishmentId;
    }

    public @Nullable String caseReference() {
        return caseReference;
    }

    public String label() {
        return Objects.requireNonNull(label);
    }

    public String proof() {
        return Objects.requireNonNull(proof);
    }

    public String declaredBy() {
        return Objects.requireNonNull(declaredBy);
    }

    public Instant declaredAt() {
        return Objects.requireNonNull(declaredAt);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Expenditure that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
