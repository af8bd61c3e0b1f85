package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.CarePlanQueries;
import org.mouakaba.careplan.boundary.CasePlans;
import org.mouakaba.casefile.boundary.CaseFileId;

/** The plan in a few lines, for the overview of its case. */
@Named
@RequestScoped
public class PlanSummary {

    @Inject
    CarePlanQueries queries;

    private @Nullable CasePlans plans;

    /** Asked for by every line of the fragment, read once. */
    public CasePlans of(UUID caseId) {
        if (plans == null) {
            plans = queries.get(new CaseFileId(caseId));
        }
        return plans;
    }
}
