package org.mouakaba.web.funding;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.AllowExcess;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.ReviseLine;
import org.mouakaba.web.shared.Filters;

/** A change of a line as it is typed. */
public class ReviseLineForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    private @Nullable String change;

    private @Nullable String to;

    @Size(max = 120)
    private @Nullable String grantedBy;

    public boolean isExcess() {
        return "EXCESS".equals(change);
    }

    public boolean isMove() {
        return EntryKind.TRANSFER.name().equals(change)
                || EntryKind.CARRY_OVER.name().equals(change);
    }

    AllowExcess toExcess(BudgetLineId id) {
        return new AllowExcess(
                id, amount(), new Grant(Objects.requireNonNullElse(grantedBy, ""), reason(), getReference()));
    }

    ReviseLine toCommand(BudgetLineId id) {
        UUID other = Filters.id(to);
        return new ReviseLine(
                id,
                EntryKind.valueOf(Objects.requireNonNull(change)),
                other == null ? null : new BudgetLineId(other),
                amount(),
                on(),
                reference(),
                reason());
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getGrantedBy() {
        return grantedBy;
    }

    public void setGrantedBy(@Nullable String grantedBy) {
        this.grantedBy = grantedBy;
    }
}
