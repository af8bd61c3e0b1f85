package org.mouakaba.web.careplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionDetail;
import org.mouakaba.careplan.boundary.ActionEntry;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.platform.RuleException;

/** One action of a goal as it is typed; a place that nobody filled is no action. */
public class EditActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID id;

    @Size(max = 300)
    private @Nullable String what;

    private ActionOwner owner = ActionOwner.WORKER;
    private @Nullable String serviceType;
    private @Nullable LocalDate dueOn;

    @PositiveOrZero
    @Digits(integer = 9, fraction = 2)
    private @Nullable BigDecimal cost;

    private @Nullable String fundingSource;
    private boolean high;

    void fill(ActionDetail action) {
        id = action.id();
        what = action.what();
        owner = action.owner();
        serviceType = action.serviceType();
        dueOn = action.dueOn();
        cost = action.cost();
        fundingSource = action.fundingSource();
        high = action.high();
    }

    void begin(String suggested, LocalDate day) {
        what = suggested;
        dueOn = day;
    }

    ActionEntry toEntry(int place) {
        if (what == null || what.isBlank()) {
            throw RuleException.beside("do" + place, "careplan.actionWithoutText");
        }
        if (dueOn == null) {
            throw RuleException.beside("due" + place, "careplan.actionWithoutDate");
        }
        return new ActionEntry(id, what, owner, serviceType, dueOn, cost, fundingSource, high);
    }

    public boolean isBlank() {
        return (what == null || what.isBlank())
                && dueOn == null
                && serviceType == null
                && cost == null
                && fundingSource == null;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public ActionOwner getOwner() {
        return owner;
    }

    public void setOwner(@Nullable ActionOwner owner) {
        this.owner = owner == null ? ActionOwner.WORKER : owner;
    }

    public @Nullable String getServiceType() {
        return serviceType;
    }

    public void setServiceType(@Nullable String serviceType) {
        this.serviceType = serviceType;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable BigDecimal getCost() {
        return cost;
    }

    public void setCost(@Nullable BigDecimal cost) {
        this.cost = cost;
    }

    public @Nullable String getFundingSource() {
        return fundingSource;
    }

    public void setFundingSource(@Nullable String fundingSource) {
        this.fundingSource = fundingSource;
    }

    public boolean isHigh() {
        return high;
    }

    public void setHigh(boolean high) {
        this.high = high;
    }
}
