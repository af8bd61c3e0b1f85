package org.mouakaba.web.household;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.person.boundary.Provenance;

/** Where a household stands in the register and how it is housed, as it is typed. */
public class HouseholdForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 30)
    @Pattern(regexp = "[0-9A-Za-z./-]*", message = "{household.rsuNumber}")
    private @Nullable String rsuNumber;

    @Size(max = 50)
    private @Nullable String registryStatus;

    @PositiveOrZero
    @Digits(integer = 2, fraction = 7)
    private @Nullable BigDecimal rsuIndex;

    private @Nullable LocalDate rsuIndexOn;

    private @Nullable Provenance rsuProvenance;

    @Size(max = 50)
    private @Nullable String dwelling;

    @Size(max = 50)
    private @Nullable String tenure;

    static HouseholdForm of(HouseholdFacts known) {
        HouseholdForm form = new HouseholdForm();
        form.rsuNumber = known.rsuNumber();
        form.registryStatus = known.registryStatus();
        form.rsuIndex = shortened(known.rsuIndex());
        form.rsuIndexOn = known.rsuIndexOn();
        form.rsuProvenance = known.rsuProvenance();
        form.dwelling = known.dwelling();
        form.tenure = known.tenure();
        return form;
    }

    /** As the notice writes it, without the zeros of the column. */
    private static @Nullable BigDecimal shortened(@Nullable BigDecimal index) {
        return index == null ? null : new BigDecimal(index.stripTrailingZeros().toPlainString());
    }

    HouseholdFacts toFacts() {
        return new HouseholdFacts(rsuNumber, registryStatus, rsuIndex, rsuIndexOn, rsuProvenance, dwelling, tenure);
    }

    public @Nullable String getRsuNumber() {
        return rsuNumber;
    }

    public void setRsuNumber(@Nullable String rsuNumber) {
        this.rsuNumber = rsuNumber;
    }

    public @Nullable String getRegistryStatus() {
        return registryStatus;
    }

    public void setRegistryStatus(@Nullable String registryStatus) {
        this.registryStatus = registryStatus;
    }

    public @Nullable BigDecimal getRsuIndex() {
        return rsuIndex;
    }

    public void setRsuIndex(@Nullable BigDecimal rsuIndex) {
        this.rsuIndex = rsuIndex;
    }

    public @Nullable LocalDate getRsuIndexOn() {
        return rsuIndexOn;
    }

    public void setRsuIndexOn(@Nullable LocalDate rsuIndexOn) {
        this.rsuIndexOn = rsuIndexOn;
    }

    public @Nullable Provenance getRsuProvenance() {
        return rsuProvenance;
    }

    public void setRsuProvenance(@Nullable Provenance rsuProvenance) {
        this.rsuProvenance = rsuProvenance;
    }

    public @Nullable String getDwelling() {
        return dwelling;
    }

    public void setDwelling(@Nullable String dwelling) {
        this.dwelling = dwelling;
    }

    public @Nullable String getTenure() {
        return tenure;
    }

    public void setTenure(@Nullable String tenure) {
        this.tenure = tenure;
    }
}
