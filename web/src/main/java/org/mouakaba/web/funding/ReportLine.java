package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.AcceptedAmount;
import org.mouakaba.funding.boundary.ExpenditureId;

/** One expenditure of a report, and how much of it is accepted. */
public class ReportLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID expenditure;
    private final BigDecimal declared;

    @PositiveOrZero
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal accepted;

    ReportLine(UUID expenditure, BigDecimal declared) {
        this.expenditure = expenditure;
        this.declared = declared;
        this.accepted = declared;
    }

    boolean isLess() {
        return accepted != null && accepted.compareTo(declared) != 0;
    }

    AcceptedAmount toAccepted() {
        return new AcceptedAmount(new ExpenditureId(expenditure), Objects.requireNonNull(accepted));
    }

    public UUID getExpenditure() {
        return expenditure;
    }

    public @Nullable BigDecimal getAccepted() {
        return accepted;
    }

    public void setAccepted(@Nullable BigDecimal accepted) {
        this.accepted = accepted;
    }
}
