package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.CorrectExpenditure;
import org.mouakaba.funding.boundary.DeclareExpenditure;
import org.mouakaba.funding.boundary.ExpenditureId;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.ExpenditureTerms;
import org.mouakaba.funding.boundary.ForeignAmount;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.web.shared.Filters;

/** An expenditure as it is typed: declared, or said anew. */
public class ExpenditureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate spentOn;

    private @Nullable String category;

    private @Nullable String serviceType;

    private @Nullable String beneficiaryCategory;

    private @Nullable String sex;

    private @Nullable Boolean disability;

    private @Nullable String establishment;

    @Size(max = 200)
    private @Nullable String label;

    @Size(max = 60)
    private @Nullable String proof;

    @Positive
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    @Size(max = 3)
    private @Nullable String currency;

    @Positive
    @Digits(integer = 9, fraction = 6)
    private @Nullable BigDecimal rate;

    private @Nullable String referral;

    @Size(max = 120)
    private @Nullable String grantedBy;

    @Size(max = 1000)
    private @Nullable String reason;

    void fill(ExpenditureRow row) {
        ExpenditureTerms terms = row.terms();
        spentOn = terms.spentOn();
        category = terms.category();
        serviceType = terms.serviceType();
        beneficiaryCategory = terms.beneficiaryCategory();
        sex = terms.sex();
        disability = terms.disability();
        establishment =
                terms.establishment() == null ? null : terms.establishment().toString();
        label = terms.label();
        proof = terms.proof();
        amount = row.amount();
    }

    DeclareExpenditure toDeclaration(ConventionId convention) {
        String foreign = Filters.given(currency);
        return new DeclareExpenditure(
                convention,
                terms(),
                foreign == null ? amount : null,
                foreign == null
                        ? null
                        : new ForeignAmount(foreign, Objects.requireNonNull(amount), Objects.requireNonNull(rate)),
                Filters.id(referral),
                waiver());
    }

    /** One reason for both: why it is said anew, and why it counts where it lies outside the time of the convention. */
    CorrectExpenditure toCorrection(ExpenditureId id, long version) {
        return new CorrectExpenditure(
                id, terms(), Objects.requireNonNull(amount), Objects.requireNonNull(reason), waiver(), version);
    }

    private @Nullable Grant waiver() {
        String by = Filters.given(grantedBy);
        return by == null ? null : new Grant(by, Objects.requireNonNullElse(reason, ""), null);
    }

    private ExpenditureTerms terms() {
        return new ExpenditureTerms(
                Objects.requireNonNull(spentOn),
                Objects.requireNonNull(category),
                Filters.given(serviceType),
                Filters.given(beneficiaryCategory),
                Filters.given(sex),
                disability,
                Objects.requireNonNull(label),
                Objects.requireNonNull(proof),
                Filters.id(establishment));
    }

    public @Nullable LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(@Nullable LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getServiceType() {
        return serviceType;
    }

    public void setServiceType(@Nullable String serviceType) {
        this.serviceType = serviceType;
    }

    public @Nullable String getBeneficiaryCategory() {
        return beneficiaryCategory;
    }

    public void setBeneficiaryCategory(@Nullable String beneficiaryCategory) {
        this.beneficiaryCategory = beneficiaryCategory;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public void setSex(@Nullable String sex) {
        this.sex = sex;
    }

    public @Nullable Boolean getDisability() {
        return disability;
    }

    public void setDisability(@Nullable Boolean disability) {
        this.disability = disability;
    }

    public @Nullable String getEstablishment() {
        return establishment;
    }

    public void setEstablishment(@Nullable String establishment) {
        this.establishment = establishment;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable String getProof() {
        return proof;
    }

    public void setProof(@Nullable String proof) {
        this.proof = proof;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable BigDecimal getRate() {
        return rate;
    }

    public void setRate(@Nullable BigDecimal rate) {
        this.rate = rate;
    }

    public @Nullable String getReferral() {
        return referral;
    }

    public void setReferral(@Nullable String referral) {
        this.referral = referral;
    }

    public @Nullable String getGrantedBy() {
        return grantedBy;
    }

    public void setGrantedBy(@Nullable String grantedBy) {
        this.grantedBy = grantedBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
