package org.mouakaba.web.funding;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.MoveTranche;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.funding.boundary.TrancheStep;
import org.mouakaba.web.shared.Filters;

/** A step of a tranche as it is typed. */
public class MoveTrancheForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    private @Nullable TrancheStep step;

    @Size(max = 120)
    private @Nullable String grantedBy;

    @Size(max = 1000)
    private @Nullable String waiverReason;

    MoveTranche toCommand(TrancheId id, long version) {
        return new MoveTranche(
                id,
                Objects.requireNonNull(step),
                isPriced() ? getAmount() : null,
                on(),
                Filters.given(getReference()),
                Filters.given(getReason()),
                isWaived()
                        ? new Grant(
                                Objects.requireNonNull(grantedBy), Objects.requireNonNullElse(waiverReason, ""), null)
                        : null,
                version);
    }

    private boolean isWaived() {
        return isOrder() && Filters.given(grantedBy) != null;
    }

    @Override
    @Positive
    public @Nullable BigDecimal getAmount() {
        return super.getAmount();
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
