package org.mouakaba.web.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.RecordAccreditation;
import org.mouakaba.workforce.boundary.WorkerId;

/** A step of an accreditation as it is typed. */
public class RecordAccreditationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String status;

    private @Nullable LocalDate on;

    private @Nullable String number;

    private @Nullable LocalDate grantedOn;

    private @Nullable LocalDate expiresOn;

    private @Nullable String reason;

    RecordAccreditation toCommand(WorkerId worker, long version) {
        return new RecordAccreditation(
                worker,
                Objects.requireNonNull(status),
                Objects.requireNonNull(on),
                number,
                grantedOn,
                expiresOn,
                reason,
                version);
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(@Nullable LocalDate grantedOn) {
        this.grantedOn = grantedOn;
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
