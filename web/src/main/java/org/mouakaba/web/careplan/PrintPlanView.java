package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.PaperPreparation;
import org.mouakaba.careplan.boundary.PlanPaperQueries;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.NoSuchAddress;

/** Before the person's copy is printed: what stands on it, and whether she can keep it. */
@Named
@RequestScoped
public class PrintPlanView {

    @Inject
    PlanPaperQueries papers;

    private @Nullable UUID caseId;
    private int edition;
    private @Nullable PaperPreparation preparation;

    public void load() {
        if (caseId == null) {
            throw new NoSuchAddress();
        }
        preparation = papers.prepare(new CaseFileId(caseId), edition);
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public @Nullable PaperPreparation getPreparation() {
        return preparation;
    }
}
