package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.CorrectPayment;
import org.mouakaba.funding.boundary.EntryId;

/** A payment said anew as it is typed. */
public class CorrectPaymentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @PositiveOrZero
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    private @Nullable LocalDate on;

    @Size(max = 60)
    private @Nullable String reference;

    @Size(max = 1000)
    private @Nullable String reason;

    CorrectPayment toCommand(EntryId id) {
        return new CorrectPayment(
                id,
                Objects.requireNonNull(amount),
                Objects.requireNonNull(on),
                Objects.requireNonNull(reference),
                Objects.requireNonNull(reason));
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
}
