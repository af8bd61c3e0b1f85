package org.mouakaba.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.AssessmentLine;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.assessment.boundary.AssessmentService;
import org.mouakaba.assessment.boundary.AssessmentStatus;
import org.mouakaba.assessment.boundary.DecideLowering;
import org.mouakaba.assessment.boundary.InstrumentKind;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.omnifaces.cdi.ViewScoped;

/** The history of assessments, how the score went, and the supervisor's word on a lower risk. */
@Named
@ViewScoped
public class ListAssessmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AssessmentQueries queries;

    @Inject
    transient AssessmentService service;

    @Inject
    transient CaseFileQueries cases;

    private UUID caseId = new UUID(0, 0);
    private transient List<AssessmentLine> lines = List.of();
    private transient List<AssessmentLine> scores = List.of();
    private transient @Nullable CaseFileDetail file;
    private @Nullable AssessmentLine waiting;
    private @Nullable String note;

    public void load() {
        file = cases.get(new CaseFileId(caseId));
        lines = queries.list(new CaseFileId(caseId));
        waiting = lines.stream().filter(AssessmentLine::waiting).findFirst().orElse(null);
        scores = lines.stream()
                .filter(line -> line.kind() == InstrumentKind.RISK && line.status() == AssessmentStatus.COMPLETED)
                .sorted((a, b) -> a.assessedAt().compareTo(b.assessedAt()))
                .toList();
    }

    public String approve() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    private String decide(boolean approved) {
        if (waiting != null) {
            service.decideLowering(new DecideLowering(new CaseFileId(caseId), waiting.id(), approved, note));
        }
        return "/assessment/list?faces-redirect=true&case=" + caseId;
    }

    public boolean isWorkable() {
        return file != null && file.can(CaseAction.WORK) && file.stage().open();
    }

    public boolean isDecidable() {
        return file != null && file.can(CaseAction.APPROVE) && waiting != null;
    }

    public @Nullable CaseFileDetail getFile() {
        return file;
    }

    public List<AssessmentLine> getLines() {
        return lines;
    }

    /** The scored risks in the order of time, for the trend. */
    public List<AssessmentLine> getScores() {
        return scores;
    }

    public @Nullable AssessmentLine getWaiting() {
        return waiting;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }
}
