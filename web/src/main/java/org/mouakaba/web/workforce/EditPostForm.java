package org.mouakaba.web.workforce;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.FundedPostFacts;

/** A funded post as it is typed. */
public class EditPostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String number;

    private @Nullable String job;

    private @Nullable String domain;

    private @Nullable String unit;

    private @Nullable String establishment;

    @DecimalMin("0.05")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    private BigDecimal fundedFte = BigDecimal.ONE;

    private @Nullable String source;

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    void fill(FundedPostFacts facts) {
        number = facts.number();
        job = facts.job();
        domain = facts.domain();
        unit = text(facts.unitId());
        establishment = text(facts.establishmentId());
        fundedFte = facts.fundedFte();
        source = facts.source();
        from = facts.from();
        to = facts.to();
    }

    FundedPostFacts toFacts() {
        return new FundedPostFacts(
                Objects.requireNonNull(number),
                Objects.requireNonNull(job),
                domain,
                id(unit),
                id(establishment),
                fundedFte,
                source,
                Objects.requireNonNull(from),
                to);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getJob() {
        return job;
    }

    public void setJob(@Nullable String job) {
        this.job = job;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getEstablishment() {
        return establishment;
    }

    public void setEstablishment(@Nullable String establishment) {
        this.establishment = establishment;
    }

    public BigDecimal getFundedFte() {
        return fundedFte;
    }

    public void setFundedFte(BigDecimal fundedFte) {
        this.fundedFte = fundedFte;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
