package org.mouakaba.followup.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.CarePlanQueries;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.control.NextDates;
import org.mouakaba.followup.control.VisitRepository;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads the visits of one case. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class FollowUpQueries {

    private static final PageRequest LATEST = new PageRequest(0, 3);

    @Inject
    VisitRepository visits;

    @Inject
    CaseAccess access;

    @Inject
    CarePlanQueries plans;

    @Inject
    NextDates nextDates;

    /** The entries of a case, the last visit first. */
    public Page<VisitRow> find(@NotNull CaseFileId caseId, @NotNull PageRequest page) {
        access.require(caseId, CaseAction.READ);
        return new Page<>(visits.find(caseId, page), visits.count(caseId));
    }

    public FollowUpSummary summary(@NotNull CaseFileId caseId) {
        CaseFacts facts = access.require(caseId, CaseAction.READ);
        return new FollowUpSummary(
                visits.count(caseId),
                visits.find(caseId, LATEST),
                facts.stage().open() && access.permits(facts, CaseAction.WORK),
                visits.firstContact(caseId) == null);
    }

    /**
     * What a new visit, or the correction of one, starts from.
     *
     * @throws VisitNotFound where the case has no such entry to correct
     */
    @RolesAllowed(SOCIAL_WORKER)
    public VisitPreparation prepare(@NotNull CaseFileId caseId, @Nullable VisitId corrected) {
        CaseFacts facts = access.require(caseId, CaseAction.WORK);
        Instant firstContact = visits.firstContact(caseId);
        return new VisitPreparation(
                facts.number(),
                firstContact == null,
                facts.risk(),
                nextDates.propose(facts.risk(), firstContact),
                plans.inForce(caseId).orElse(null),
                visits.find(caseId, new PageRequest(0, 1)).stream().findFirst().orElse(null),
                corrected == null ? null : visits.findRow(caseId, corrected).orElseThrow(VisitNotFound::new));
    }
}
