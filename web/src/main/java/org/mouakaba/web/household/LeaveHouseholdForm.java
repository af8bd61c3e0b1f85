package org.mouakaba.web.household;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.LeaveHousehold;
import org.mouakaba.person.boundary.PersonId;

/** When and why somebody left, as it is typed. */
public class LeaveHouseholdForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;

    @Size(max = 50)
    private @Nullable String reason;

    LeaveHousehold toCommand(PersonId person) {
        return new LeaveHousehold(person, Objects.requireNonNull(day), Objects.requireNonNull(reason));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
