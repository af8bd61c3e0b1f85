package org.mouakaba.web.casefile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.OpenInEmergency;

/** The number of a case and why it is opened. */
public class OpenEmergencyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "\\s*\\d{5}-\\d{4}-\\d{6}\\s*", message = "{casefile.number}")
    private @Nullable String number;

    @Size(max = 2000)
    @Pattern(regexp = OpenInEmergency.REASON, message = "{casefile.reason}")
    private @Nullable String reason;

    OpenInEmergency toCommand() {
        return new OpenInEmergency(number == null ? "" : number, reason == null ? "" : reason);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
