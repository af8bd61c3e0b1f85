package org.mouakaba.web.casefile;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.SuspendCase;

/** Why and until when a case is put on hold. */
public class SuspendCaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";

    @Size(max = 2000)
    private @Nullable String note;

    private @Nullable LocalDate until;

    SuspendCase toCommand(CaseFileId id, long version) {
        return new SuspendCase(id, reason, note, Objects.requireNonNull(until), version);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
