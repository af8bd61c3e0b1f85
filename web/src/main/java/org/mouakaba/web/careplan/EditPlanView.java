package org.mouakaba.web.careplan;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.Need;
import org.mouakaba.careplan.boundary.CarePlanQueries;
import org.mouakaba.careplan.boundary.CarePlanService;
import org.mouakaba.careplan.boundary.CasePlans;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.careplan.boundary.SaveTerms;
import org.mouakaba.careplan.boundary.SubmitPlan;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.NoSuchAddress;
import org.omnifaces.cdi.ViewScoped;

/** The edition being written: its goals, and what it says besides them. */
@Named
@ViewScoped
public class EditPlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_GOALS = 5;

    @Inject
    transient CarePlanQueries plans;

    @Inject
    transient CarePlanService service;

    @Inject
    transient Messages messages;

    private final EditPlanForm form = new EditPlanForm();
    private @Nullable UUID caseId;
    private @Nullable CasePlans found;
    private @Nullable PlanDetail open;

    /** Where nothing is being written, the plan is read. */
    public @Nullable String load() {
        CasePlans all = plans.get(id());
        PlanDetail written = all.open();
        boolean nothingToWrite = written == null ? all.inForce() != null : !written.isWritten();
        if (!all.mayWrite() || nothingToWrite) {
            return OpenPlanView.address(caseId);
        }
        found = all;
        open = written;
        if (written != null) {
            form.fill(written, all.proposedReview());
        }
        return null;
    }

    public String save() {
        service.saveTerms(new SaveTerms(id(), form.toTerms(), version()));
        messages.info("careplan.edit.saved");
        return OpenPlanView.address(caseId);
    }

    public String submit() {
        service.submit(new SubmitPlan(id(), form.toTerms(), version()));
        messages.info("careplan.edit.submitted");
        return OpenPlanView.address(caseId);
    }

    private CaseFileId id() {
        if (caseId == null) {
            throw new NoSuchAddress();
        }
        return new CaseFileId(caseId);
    }

    private long version() {
        return open == null ? 0 : open.version();
    }

    public EditPlanForm getForm() {
        return form;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public List<Need> getNeeds() {
        return found == null ? List.of() : found.needs();
    }

    public List<GoalDetail> getGoals() {
        return open == null ? List.of() : open.goals();
    }

    /** What the supervisor said when she returned it. */
    public @Nullable String getNote() {
        return open == null ? null : open.note();
    }

    public boolean isBegun() {
        return open != null;
    }

    public boolean isRoomForGoal() {
        return getGoals().size() < MOST_GOALS;
    }

    /** Whether it must say what is done in danger. */
    public boolean isSafetyRequired() {
        return found != null && found.safetyRequired();
    }
}
