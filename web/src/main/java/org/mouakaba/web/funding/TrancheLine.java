package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.PlannedTranche;
import org.mouakaba.web.shared.Filters;

/** A tranche as it is typed in the draft of a convention. */
public class TrancheLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate on;

    @Positive
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    @Size(max = 500)
    private @Nullable String condition;

    boolean isEmpty() {
        return on == null && amount == null;
    }

    PlannedTranche toPlanned() {
        return new PlannedTranche(Objects.requireNonNull(on), Objects.requireNonNull(amount), Filters.given(condition));
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getCondition() {
        return condition;
    }

    public void setCondition(@Nullable String condition) {
        this.condition = condition;
    }
}
