package org.mouakaba.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.boundary.FollowUpQueries;
import org.mouakaba.followup.boundary.FollowUpSummary;

/** The follow-up in a few lines, for the overview of its case. */
@Named
@RequestScoped
public class VisitSummary {

    @Inject
    FollowUpQueries queries;

    private @Nullable FollowUpSummary summary;

    /** Asked for by every line of the fragment, read once. */
    public FollowUpSummary of(UUID caseId) {
        if (summary == null) {
            summary = queries.summary(new CaseFileId(caseId));
        }
        return summary;
    }
}
