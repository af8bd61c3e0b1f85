package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.AllowExcess;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.ReviseLine;

/** A change of a line as it is typed. */
public class ReviseLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String change;

    private @Nullable String to;

    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    private @Nullable LocalDate on;

    @Size(max = 60)
    private @Nullable String reference;

    @Size(max = 1000)
    private @Nullable String reason;

    @Size(max = 120)
    private @Nullable String grantedBy;

    public boolean isExcess() {
        return "EXCESS".equals(change);
    }

    public boolean isMove() {
        return EntryKind.TRANSFER.name().equals(change)
                || EntryKind.CARRY_OVER.name().equals(change);
    }

    AllowExcess toExcess(BudgetLineId id) {
        return new AllowExcess(
                id,
                Objects.requireNonNull(amount),
                new Grant(Objects.requireNonNullElse(grantedBy, ""), Objects.requireNonNull(reason), reference));
    }

    ReviseLine toCommand(BudgetLineId id) {
        UUID other = Filters.id(to);
        return new ReviseLine(
                id,
                EntryKind.valueOf(Objects.requireNonNull(change)),
                other == null ? null : new BudgetLineId(other),
                Objects.requireNonNull(amount),
                Objects.requireNonNull(on),
                Objects.requireNonNull(reference),
                Objects.requireNonNull(reason));
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getGrantedBy() {
        return grantedBy;
    }

    public void setGrantedBy(@Nullable String grantedBy) {
        this.grantedBy = grantedBy;
    }
}
