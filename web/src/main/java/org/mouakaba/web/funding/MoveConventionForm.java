package org.mouakaba.web.funding;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.MoveConvention;
import org.mouakaba.web.shared.Filters;

/** A step of a convention as it is typed. */
public class MoveConventionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate on;

    @Size(max = 60)
    private @Nullable String reference;

    @Size(max = 1000)
    private @Nullable String reason;

    MoveConvention toCommand(ConventionId id, ConventionStatus to, long version) {
        return new MoveConvention(id, to, on, Filters.given(reference), Filters.given(reason), version);
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
