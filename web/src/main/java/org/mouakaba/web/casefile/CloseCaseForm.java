package org.mouakaba.web.casefile;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.ClosureDecision;
import org.mouakaba.casefile.boundary.DecideClosure;
import org.mouakaba.casefile.boundary.RequestClosure;
import org.mouakaba.casefile.boundary.RiskLevel;

/** Why and how a case is to end, as the worker writes it; and the supervisor's word on it. */
public class CloseCaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";
    private @Nullable RiskLevel finalRisk;

    @Size(max = 4000)
    private String exitPlan = "";

    private boolean personInformed;

    @Size(max = 2000)
    private @Nullable String note;

    private RiskLevel risk = RiskLevel.HIGH;
    private long version;

    /** The risk that stands is the likeliest to be the final one. */
    void fill(CaseFileDetail file) {
        risk = file.risk();
        finalRisk = risk;
        version = file.version();
    }

    RequestClosure toRequest(CaseFileId id) {
        return new RequestClosure(id, reason, finalRisk == null ? risk : finalRisk, exitPlan, personInformed, version);
    }

    DecideClosure toDecision(CaseFileId id, ClosureDecision decision) {
        return new DecideClosure(id, decision, note, version);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable RiskLevel getFinalRisk() {
        return finalRisk;
    }

    public void setFinalRisk(@Nullable RiskLevel finalRisk) {
        this.finalRisk = finalRisk;
    }

    public String getExitPlan() {
        return exitPlan;
    }

    public void setExitPlan(String exitPlan) {
        this.exitPlan = exitPlan;
    }

    public boolean isPersonInformed() {
        return personInformed;
    }

    public void setPersonInformed(boolean personInformed) {
        this.personInformed = personInformed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
