package org.mouakaba.web.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.ConventionKind;
import org.mouakaba.funding.boundary.ConventionTerms;
import org.mouakaba.funding.boundary.DraftConvention;
import org.mouakaba.web.shared.Filters;

/** A convention as it is typed, with as many tranches as its rows are filled. */
public class DraftConventionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable ConventionKind kind;

    private @Nullable String organisation;

    private @Nullable String territory;

    @Size(max = 500)
    private @Nullable String subject;

    private @Nullable String serviceType;

    @Positive
    @Digits(integer = 13, fraction = 2)
    private @Nullable BigDecimal amount;

    @Min(0)
    @Max(100_000)
    private @Nullable Integer staff;

    private @Nullable LocalDate eligibleFrom;

    private @Nullable LocalDate eligibleTo;

    private final List<TrancheLine> tranches =
            new ArrayList<>(List.of(new TrancheLine(), new TrancheLine(), new TrancheLine(), new TrancheLine()));

    DraftConvention toCommand(BudgetLineId line) {
        return new DraftConvention(
                line,
                new ConventionTerms(
                        Objects.requireNonNull(kind),
                        Filters.id(organisation),
                        Objects.requireNonNull(territory),
                        Objects.requireNonNull(subject),
                        Filters.given(serviceType),
                        Objects.requireNonNull(amount),
                        staff == null ? 0 : staff,
                        Objects.requireNonNull(eligibleFrom),
                        Objects.requireNonNull(eligibleTo)),
                tranches.stream()
                        .filter(tranche -> !tranche.isEmpty())
                        .map(TrancheLine::toPlanned)
                        .toList());
    }

    public List<TrancheLine> getTranches() {
        return tranches;
    }

    public @Nullable ConventionKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ConventionKind kind) {
        this.kind = kind;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getServiceType() {
        return serviceType;
    }

    public void setServiceType(@Nullable String serviceType) {
        this.serviceType = serviceType;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable Integer getStaff() {
        return staff;
    }

    public void setStaff(@Nullable Integer staff) {
        this.staff = staff;
    }

    public @Nullable LocalDate getEligibleFrom() {
        return eligibleFrom;
    }

    public void setEligibleFrom(@Nullable LocalDate eligibleFrom) {
        this.eligibleFrom = eligibleFrom;
    }

    public @Nullable LocalDate getEligibleTo() {
        return eligibleTo;
    }

    public void setEligibleTo(@Nullable LocalDate eligibleTo) {
        this.eligibleTo = eligibleTo;
    }
}
