package org.mouakaba.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.assessment.boundary.AssessmentService;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.NeedsDraft;
import org.mouakaba.assessment.boundary.SaveNeeds;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Writes the comprehensive assessment: kept as far as it is, or completed. */
@Named
@ViewScoped
public class AssessNeedsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AssessmentQueries queries;

    @Inject
    transient AssessmentService service;

    @Inject
    transient Messages messages;

    private final AnswerSheet sheet = new AnswerSheet();
    private UUID caseId = new UUID(0, 0);
    private @Nullable Long version;
    private transient @Nullable Instrument instrument;

    public void load() {
        NeedsDraft from = queries.needsDraft(new CaseFileId(caseId));
        instrument = from.instrument();
        version = from.version();
        sheet.fill(from.answers());
    }

    public String save() {
        service.saveNeeds(command());
        messages.info("assessment.assess-needs.saved");
        return "/assessment/assess-needs?faces-redirect=true&case=" + caseId;
    }

    public String complete() {
        service.completeNeeds(command());
        messages.info("assessment.assess-needs.done");
        return "/assessment/list?faces-redirect=true&case=" + caseId;
    }

    private SaveNeeds command() {
        return new SaveNeeds(new CaseFileId(caseId), getInstrument().version(), sheet.given(), version);
    }

    public Instrument getInstrument() {
        if (instrument == null) {
            instrument = queries.needsDraft(new CaseFileId(caseId)).instrument();
        }
        return instrument;
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
}
