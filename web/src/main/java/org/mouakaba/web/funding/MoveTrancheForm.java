package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.MoveTranche;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.funding.boundary.TrancheStep;

/** A step of a tranche as it is typed. */
public class MoveTrancheForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TrancheStep step;

    @Positive
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    private @Nullable LocalDate on;

    @Size(max = 60)
    private @Nullable String reference;

    @Size(max = 1000)
    private @Nullable String reason;

    @Size(max = 120)
    private @Nullable String grantedBy;

    @Size(max = 1000)
    private @Nullable String waiverReason;

    MoveTranche toCommand(TrancheId id, long version) {
        return new MoveTranche(
                id,
                Objects.requireNonNull(step),
                isPriced() ? amount : null,
                Objects.requireNonNull(on),
                Filters.given(reference),
                Filters.given(reason),
                isWaived()
                        ? new Grant(
                                Objects.requireNonNull(grantedBy), Objects.requireNonNullElse(waiverReason, ""), null)
                        : null,
                version);
    }

    private boolean isWaived() {
        return isOrder() && Filters.given(grantedBy) != null;
    }

    public boolean isOrder() {
        return step == TrancheStep.ORDER;
    }

    public boolean isPriced() {
        return step != null && step.needsAmount();
    }

    public boolean isReferenced() {
        return step != null && step.needsReference();
    }

    public boolean isReasoned() {
        return step != null && step.needsReason();
    }

    public @Nullable TrancheStep getStep() {
        return step;
    }

    public void setStep(@Nullable TrancheStep step) {
        this.step = step;
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

    public @Nullable String getWaiverReason() {
        return waiverReason;
    }

    public void setWaiverReason(@Nullable String waiverReason) {
        this.waiverReason = waiverReason;
    }
}
