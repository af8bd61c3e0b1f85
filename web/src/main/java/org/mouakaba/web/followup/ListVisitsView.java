package org.mouakaba.web.followup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.boundary.FollowUpQueries;
import org.mouakaba.followup.boundary.FollowUpSummary;
import org.mouakaba.web.shared.NoSuchAddress;
import org.omnifaces.cdi.ViewScoped;

/** The contacts and visits of one case. */
@Named
@ViewScoped
public class ListVisitsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FollowUpQueries queries;

    private @Nullable UUID caseId;
    private boolean saved;
    private boolean risk;
    private @Nullable FollowUpSummary summary;
    private @Nullable VisitTable table;

    public void load() {
        if (caseId == null) {
            throw new NoSuchAddress();
        }
        CaseFileId id = new CaseFileId(caseId);
        summary = queries.summary(id);
        table = new VisitTable(queries, id);
    }

    public @Nullable VisitTable getTable() {
        return table;
    }

    public @Nullable FollowUpSummary getSummary() {
        return summary;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    /** Whether a visit was saved just before. */
    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    /** Whether that visit saw a new danger: then the risk is to be assessed again. */
    public boolean isRisk() {
        return risk;
    }

    public void setRisk(boolean risk) {
        this.risk = risk;
    }
}
