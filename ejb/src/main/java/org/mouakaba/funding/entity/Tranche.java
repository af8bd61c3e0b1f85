package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.PlannedTranche;
import org.mouakaba.funding.boundary.TrancheStatus;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * A part of a convention's amount with its day and its condition. It answers for the order of its steps; what is planned and
 * paid the ledger keeps.
 */
@Entity
@Audited
@Table(name = "tranche")
public class Tranche {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "convention_id", nullable = false)
    private @Nullable UUID conventionId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "planned_on", nullable = false)
    private @Nullable LocalDate plannedOn;

    @Column(name = "agreed", nullable = false)
    private @Nullable BigDecimal agreed;

    @Column(name = "condition")
    private @Nullable String condition;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private @Nullable TrancheStatus status;

    @Column(name = "ordered_on")
    private @Nullable LocalDate orderedOn;

    @Column(name = "order_reference")
    private @Nullable String orderReference;

    @Column(name = "remark")
    private @Nullable String remark;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @NotAudited
    @Column(name = "planned", insertable = false, updatable = false)
    private @Nullable BigDecimal planned;

    @NotAudited
    @Column(name = "paid", insertable = false, updatable = false)
    private @Nullable BigDecimal paid;

    @NotAudited
    @Column(name = "recovered", insertable = false, updatable = false)
    private @Nullable BigDecimal recovered;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Tranche() {}

    public static Tranche plan(ConventionId convention, int position, PlannedTranche planned) {
        Tranche tranche = new Tranche();
        tranche.id = TimeOrderedId.next();
        tranche.conventionId = convention.value();
        tranche.position = position;
        tranche.plannedOn = planned.on();
        tranche.agreed = planned.amount();
        tranche.condition = planned.condition();
        tranche.status = planned.condition() == null ? TrancheStatus.PLANNED : TrancheStatus.CONDITIONS_PENDING;
        return tranche;
    }

    /** What is to be paid, after deductions; nought before the convention is signed. */
    public BigDecimal planned() {
        return planned == null ? Balance.NOUGHT : planned;
    }

    public BigDecimal paid() {
        return paid == null ? Balance.NOUGHT : paid;
    }

    /** What came back of what was paid. */
    public BigDecimal recovered() {
        return recovered == null ? Balance.NOUGHT : recovered;
    }

    public BigDecimal due() {
        return planned().subtract(paid());
    }

    /** The association asks for it and its condition is met. */
    public void request(String remark) {
        requireOneOf(TrancheStatus.PLANNED, TrancheStatus.CONDITIONS_PENDING, TrancheStatus.REDUCED);
        this.status = TrancheStatus.REQUESTED;
        this.remark = remark;
    }

    public void order(LocalDate on, String reference) {
        if (!status().orderable()) {
            throw new RuleException("funding.trancheStep");
        }
        this.status = TrancheStatus.ORDERED;
        this.orderedOn = on;
        this.orderReference = reference;
    }

    /** @throws RuleException where it is not ordered, or the day lies before the order */
    public void requirePayable(LocalDate on) {
        requireOneOf(TrancheStatus.ORDERED);
        if (on.isBefore(Objects.requireNonNull(orderedOn))) {
            throw RuleException.beside("on", "funding.paidBeforeOrder");
        }
    }

    public void settlePaid() {
        if (status != TrancheStatus.REPAID) {
            this.status = TrancheStatus.PAID;
        }
    }

    /** Some of it comes back; once all that was planned was paid and came back, it is repaid. */
    public void repay(BigDecimal amount) {
        if (status == TrancheStatus.PAID && recovered().add(amount).compareTo(paid()) == 0) {
            this.status = TrancheStatus.REPAID;
        }
    }

    /** A payment was corrected: something is due again. */
    public void reopen() {
        if (status == TrancheStatus.PAID) {
            this.status = TrancheStatus.ORDERED;
        }
    }

    public void withhold(String reason) {
        requireOpen();
        this.status = TrancheStatus.WITHHELD;
        this.remark = reason;
    }

    public void release(String reason) {
        requireOneOf(TrancheStatus.WITHHELD);
        this.status = orderedOn == null ? TrancheStatus.REQUESTED : TrancheStatus.ORDERED;
        this.remark = reason;
    }

    public void reduce(String reason) {
        requireOpen();
        if (status != TrancheStatus.ORDERED) {
            this.status = TrancheStatus.REDUCED;
        }
        this.remark = reason;
    }

    public void cancel(String reason) {
        requireOpen();
        this.status = TrancheStatus.CANCELLED;
        this.remark = reason;
    }

    public void remind(Instant at) {
        requireOpen();
        this.remindedAt = at;
    }

    private void requireOpen() {
        if (!status().open()) {
            throw new RuleException("funding.trancheStep");
        }
    }

    private void requireOneOf(TrancheStatus... allowed) {
        if (!List.of(allowed).contains(status())) {
            throw new RuleException("funding.trancheStep");
        }
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID conventionId() {
        return Objects.requireNonNull(conventionId);
    }

    public int position() {
        return position;
    }

    public LocalDate plannedOn() {
        return Objects.requireNonNull(plannedOn);
    }

    public BigDecimal agreed() {
        return Objects.requireNonNull(agreed);
    }

    public @Nullable String condition() {
        return condition;
    }

    public TrancheStatus status() {
        return Objects.requireNonNull(status);
    }

    public @Nullable LocalDate orderedOn() {
        return orderedOn;
    }

    public @Nullable String orderReference() {
        return orderReference;
    }

    public @Nullable String remark() {
        return remark;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tranche that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
