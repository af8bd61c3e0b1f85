package org.mouakaba.web.supervision;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.AssignCase;
import org.mouakaba.casefile.boundary.CaseFileId;

/** What a supervisor writes when she gives a case to somebody. */
public class AssignCaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String reason;

    @Size(max = 4000)
    private @Nullable String handoverNote;

    @Size(max = 1000)
    private @Nullable String overloadReason;

    AssignCase toCommand(UUID caseId, UUID worker, long version) {
        return new AssignCase(new CaseFileId(caseId), worker, reason, handoverNote, overloadReason, version);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getHandoverNote() {
        return handoverNote;
    }

    public void setHandoverNote(@Nullable String handoverNote) {
        this.handoverNote = handoverNote;
    }

    public @Nullable String getOverloadReason() {
        return overloadReason;
    }

    public void setOverloadReason(@Nullable String overloadReason) {
        this.overloadReason = overloadReason;
    }
}
