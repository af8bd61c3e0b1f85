package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.EntryKind;

/**
 * An amount with a date and a document. Written once: a mistake is taken back by an entry of the opposite amount, which says
 * why and names the one it corrects.
 */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry extends Written {

    private static final String DIRHAM = "MAD";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private @Nullable EntryKind kind;

    @Column(name = "convention_id", updatable = false)
    private @Nullable UUID conventionId;

    @Column(name = "tranche_id", updatable = false)
    private @Nullable UUID trancheId;

    @Column(name = "expenditure_id", updatable = false)
    private @Nullable UUID expenditureId;

    @Column(name = "category", updatable = false)
    private @Nullable String category;

    @Column(name = "service_type", updatable = false)
    private @Nullable String serviceType;

    @Column(name = "beneficiary_category", updatable = false)
    private @Nullable String beneficiaryCategory;

    @Column(name = "sex", updatable = false)
    private @Nullable String sex;

    @Column(name = "disability", updatable = false)
    private @Nullable Boolean disability;

    @Column(name = "establishment_id", updatable = false)
    private @Nullable UUID establishmentId;

    @Column(name = "amount", nullable = false, updatable = false)
    private @Nullable BigDecimal amount;

    @Column(name = "currency", nullable = false, updatable = false)
    private @Nullable String currency;

    @Column(name = "original_amount", updatable = false)
    private @Nullable BigDecimal originalAmount;

    @Column(name = "rate", updatable = false)
    private @Nullable BigDecimal rate;

    @Column(name = "effective_on", nullable = false, updatable = false)
    private @Nullable LocalDate effectiveOn;

    @Column(name = "corrects_id", updatable = false)
    private @Nullable UUID correctsId;

    @Column(name = "operation_id", nullable = false, updatable = false)
    private @Nullable UUID operationId;

    @Column(name = "authorisation_id", updatable = false)
    private @Nullable UUID authorisationId;

    protected LedgerEntry() {}

    private static LedgerEntry entry(EntryKind kind, UUID line, BigDecimal amount, LocalDate on, Stamp stamp) {
        LedgerEntry entry = new LedgerEntry();
        entry.write(line, stamp.by(), stamp.at());
        entry.kind = kind;
        entry.amount = amount;
        entry.currency = DIRHAM;
        entry.effectiveOn = on;
        entry.operationId = stamp.operation();
        return entry;
    }

    /** BUDGET, TRANSFER or CARRY_OVER. */
    public static LedgerEntry ofLine(EntryKind kind, BudgetLine line, BigDecimal amount, LocalDate on, Stamp stamp) {
        LedgerEntry entry = entry(kind, line.id(), amount, on, stamp);
        entry.category = line.category();
        return entry;
    }

    /** RESERVATION, COMMITMENT, RECOVERY or SURPLUS. */
    public static LedgerEntry ofConvention(
            EntryKind kind, Convention convention, BigDecimal amount, LocalDate on, Stamp stamp) {
        LedgerEntry entry = entry(kind, convention.lineId(), amount, on, stamp);
        entry.conventionId = convention.id();
        entry.serviceType = convention.serviceType();
        return entry;
    }

    /** PLAN, DEDUCTION, PAYMENT or RECOVERY. */
    public static LedgerEntry ofTranche(
            EntryKind kind, Convention convention, Tranche tranche, BigDecimal amount, LocalDate on, Stamp stamp) {
        LedgerEntry entry = ofConvention(kind, convention, amount, on, stamp);
        entry.trancheId = tranche.id();
        return entry;
    }

    /** EXPENDITURE, ACCEPTANCE or REJECTION. */
    public static LedgerEntry ofExpenditure(
            EntryKind kind, Convention convention, Expenditure of, BigDecimal amount, LocalDate on, Stamp stamp) {
        LedgerEntry entry = ofConvention(kind, convention, amount, on, stamp);
        entry.expenditureId = of.id();
        entry.category = of.category();
        entry.serviceType = of.serviceType() == null ? convention.serviceType() : of.serviceType();
        entry.beneficiaryCategory = of.beneficiaryCategory();
        entry.sex = of.sex();
        entry.disability = of.disability();
        entry.establishmentId = of.establishmentId();
        return entry;
    }

    /** The opposite of an entry, which it corrects. */
    public static LedgerEntry reversing(LedgerEntry wrong, String reason, Stamp stamp) {
        LedgerEntry entry = entry(wrong.kind(), wrong.lineId(), wrong.amount().negate(), wrong.effectiveOn(), stamp);
        entry.conventionId = wrong.conventionId;
        entry.trancheId = wrong.trancheId;
        entry.expenditureId = wrong.expenditureId;
        entry.category = wrong.category;
        entry.serviceType = wrong.serviceType;
        entry.beneficiaryCategory = wrong.beneficiaryCategory;
        entry.sex = wrong.sex;
        entry.disability = wrong.disability;
        entry.establishmentId = wrong.establishmentId;
        entry.currency = wrong.currency;
        entry.originalAmount = wrong.originalAmount == null ? null : wrong.originalAmount.negate();
        entry.rate = wrong.rate;
        return entry.referring(wrong.reference(), null).correcting(wrong, reason);
    }

    public LedgerEntry correcting(LedgerEntry wrong, String why) {
        this.correctsId = wrong.id();
        refer(reference(), why);
        return this;
    }

    public LedgerEntry referring(@Nullable String document, @Nullable String why) {
        refer(document, why);
        return this;
    }

    public LedgerEntry authorisedBy(@Nullable Authorisation authorisation) {
        this.authorisationId = authorisation == null ? null : authorisation.id();
        return this;
    }

    /** Spent in another currency; the amount in dirhams is that at the rate. */
    public LedgerEntry converted(String from, BigDecimal original, BigDecimal at) {
        this.currency = from;
        this.originalAmount = original;
        this.rate = at;
        return this;
    }

    public EntryKind kind() {
        return Objects.requireNonNull(kind);
    }

    public @Nullable UUID conventionId() {
        return conventionId;
    }

    public @Nullable UUID trancheId() {
        return trancheId;
    }

    public @Nullable UUID expenditureId() {
        return expenditureId;
    }

    public @Nullable String category() {
        return category;
    }

    public BigDecimal amount() {
        return Objects.requireNonNull(amount);
    }

    public LocalDate effectiveOn() {
        return Objects.requireNonNull(effectiveOn);
    }

    public @Nullable UUID correctsId() {
        return correctsId;
    }
}
