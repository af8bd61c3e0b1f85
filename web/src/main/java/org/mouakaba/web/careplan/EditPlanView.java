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
    private List<Need> needs = List.of();
    private List<GoalDetail> goals = List.of();
    private @Nullable String note;
    private @Nullable Long version;

    /** Where nothing is being written, the plan is read. */
    public @Nullable String load() {
        CasePlans found = plans.get(id());
        PlanDetail open = found.open();
        boolean nothingToWrite = open == null ? found.inForce() != null : !open.isWritten();
        if (!found.mayWrite() || nothingToWrite) {
            return OpenPlanView.address(caseId);
        }
        needs = found.needs();
        if (open != null) {
            goals = open.goals();
            note = open.note();
            version = open.version();
            form.fill(open, found.proposedReview());
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
        return version == null ? 0 : version;
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
        return needs;
    }

    public List<GoalDetail> getGoals() {
        return goals;
    }

    /** What the supervisor said when she returned it. */
    public @Nullable String getNote() {
        return note;
    }

    public boolean isBegun() {
        return version != null;
    }

    public boolean isRoomForGoal() {
        return goals.size() < MOST_GOALS;
    }
}
