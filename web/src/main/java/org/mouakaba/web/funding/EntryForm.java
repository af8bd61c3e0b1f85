package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed wherever money moves: how much, from which day, by which document, and why. */
public abstract class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    private @Nullable LocalDate on;

    @Size(max = 60)
    private @Nullable String reference;

    @Size(max = 1000)
    private @Nullable String reason;

    final BigDecimal amount() {
        return Objects.requireNonNull(amount);
    }

    final LocalDate on() {
        return Objects.requireNonNull(on);
    }

    final String reference() {
        return Objects.requireNonNull(reference);
    }

    final String reason() {
        return Objects.requireNonNull(reason);
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
