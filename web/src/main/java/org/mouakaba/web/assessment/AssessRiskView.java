package org.mouakaba.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.AssessRisk;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.assessment.boundary.AssessmentService;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.Score;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Scores the risk: the answers, what they come to at once, and the worker's own word. */
@Named
@ViewScoped
public class AssessRiskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AssessmentQueries queries;

    @Inject
    transient AssessmentService service;

    @Inject
    transient Messages messages;

    private final AnswerSheet sheet = new AnswerSheet();
    private UUID caseId = new UUID(0, 0);
    private transient @Nullable Instrument instrument;
    private @Nullable RiskLevel confirmed;
    private @Nullable String overrideReason;

    public void load() {
        getInstrument();
    }

    public String assess() {
        service.assessRisk(new AssessRisk(
                new CaseFileId(caseId),
                getInstrument().version(),
                sheet.given(),
                Objects.requireNonNull(confirmed),
                overrideReason));
        messages.info("assessment.assess-risk.done");
        return "/assessment/list?faces-redirect=true&case=" + caseId;
    }

    public Instrument getInstrument() {
        if (instrument == null) {
            instrument = queries.riskInstrument(new CaseFileId(caseId));
        }
        return instrument;
    }

    /** What the answers come to so far. */
    public Score getScore() {
        return getInstrument().score(sheet.given());
    }

    public int getMax() {
        Instrument.Scoring scoring = getInstrument().scoring();
        return scoring == null ? 0 : scoring.max();
    }

    public int getPercent() {
        return getMax() == 0 ? 0 : Math.min(100, getScore().points() * 100 / getMax());
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable RiskLevel getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable RiskLevel confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(@Nullable String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
