package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.OpenLine;

/** A budget line as it is typed. */
public class EnterLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String programme;

    private @Nullable String region;

    private @Nullable Integer fiscalYear;

    private @Nullable String source;

    private @Nullable String category;

    @Positive
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    private @Nullable LocalDate on;

    @Size(max = 60)
    private @Nullable String reference;

    OpenLine toCommand() {
        return new OpenLine(
                Objects.requireNonNull(programme),
                Objects.requireNonNull(region),
                Objects.requireNonNull(fiscalYear),
                Objects.requireNonNull(source),
                Objects.requireNonNull(category),
                Objects.requireNonNull(amount),
                Objects.requireNonNull(on),
                Objects.requireNonNull(reference));
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(@Nullable Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
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
}
