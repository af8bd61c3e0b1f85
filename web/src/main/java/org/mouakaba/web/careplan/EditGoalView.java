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
import org.mouakaba.careplan.boundary.RemoveGoal;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.NoSuchAddress;
import org.omnifaces.cdi.ViewScoped;

/** One goal of the edition being written, with its actions. */
@Named
@ViewScoped
public class EditGoalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CarePlanQueries plans;

    @Inject
    transient CarePlanService service;

    @Inject
    transient Messages messages;

    private final EditGoalForm form = new EditGoalForm();
    private @Nullable UUID caseId;
    private @Nullable UUID goalId;
    private List<Need> needs = List.of();
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
            version = open.version();
        }
        if (goalId != null) {
            GoalDetail goal = (open == null ? List.<GoalDetail>of() : open.goals())
                    .stream().filter(g -> g.id().equals(goalId)).findFirst().orElseThrow(NoSuchAddress::new);
            note = goal.supervisorNote();
            form.fill(goal);
        }
        return null;
    }

    public String save() {
        service.saveGoal(form.toCommand(id(), goalId, version));
        messages.info("careplan.goal.done");
        return back();
    }

    public String remove() {
        if (goalId != null) {
            service.removeGoal(new RemoveGoal(id(), goalId, version == null ? 0 : version));
            messages.info("careplan.goal.removed");
        }
        return back();
    }

    private String back() {
        return "/careplan/edit?faces-redirect=true&case=" + caseId;
    }

    private CaseFileId id() {
        if (caseId == null) {
            throw new NoSuchAddress();
        }
        return new CaseFileId(caseId);
    }

    public EditGoalForm getForm() {
        return form;
    }

    public List<Need> getNeeds() {
        return needs;
    }

    /** What the supervisor said to this goal when she returned the plan. */
    public @Nullable String getNote() {
        return note;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable UUID getGoalId() {
        return goalId;
    }

    public void setGoalId(@Nullable UUID goalId) {
        this.goalId = goalId;
    }
}
