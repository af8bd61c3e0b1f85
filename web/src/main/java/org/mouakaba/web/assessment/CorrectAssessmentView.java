package org.mouakaba.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.CorrectFilled;
import org.mouakaba.assessment.boundary.FilledId;
import org.mouakaba.assessment.boundary.FillingQueries;
import org.mouakaba.assessment.boundary.FillingService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.omnifaces.cdi.ViewScoped;

/** Says why what was submitted is corrected, and goes on to correct it. */
@Named
@ViewScoped
public class CorrectAssessmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FillingQueries queries;

    @Inject
    transient FillingService service;

    private UUID caseId = new UUID(0, 0);
    private UUID filled = new UUID(0, 0);

    @Size(max = 1000)
    private @Nullable String reason;

    public void load() {
        queries.forWork(new CaseFileId(caseId), new FilledId(filled));
    }

    public String correct() {
        FilledId correction = service.correct(
                new CorrectFilled(new CaseFileId(caseId), new FilledId(filled), Objects.toString(reason, "")));
        return "/assessment/fill?faces-redirect=true&case=" + caseId + "&filled=" + correction.value();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }

    public UUID getFilled() {
        return filled;
    }

    public void setFilled(UUID filled) {
        this.filled = filled;
    }
}
