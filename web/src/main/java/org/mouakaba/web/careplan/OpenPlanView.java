package org.mouakaba.web.careplan;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.CarePlanApprovalService;
import org.mouakaba.careplan.boundary.CarePlanQueries;
import org.mouakaba.careplan.boundary.CarePlanService;
import org.mouakaba.careplan.boundary.CasePlans;
import org.mouakaba.careplan.boundary.PlanChanges;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.careplan.boundary.RevisePlan;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.NoSuchAddress;
import org.omnifaces.cdi.ViewScoped;

/** The plan as it is read; here the supervisor says yes, or returns it. */
@Named
@ViewScoped
public class OpenPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CarePlanQueries plans;

    @Inject
    transient CarePlanService service;

    @Inject
    transient CarePlanApprovalService approvals;

    private final DecidePlanForm form = new DecidePlanForm();
    private @Nullable UUID caseId;
    private @Nullable Integer edition;
    private @Nullable CasePlans found;
    private @Nullable PlanDetail plan;
    private @Nullable PlanChanges changes;
    private List<GoalBesideNeed> goals = List.of();
    private PlanRights rights = PlanRights.NONE;

    static String address(@Nullable UUID caseId) {
        return "/careplan/open?faces-redirect=true&case=" + caseId;
    }

    /** The edition asked for, else the one being written or waiting, else the one in force. */
    public void load() {
        CasePlans all = plans.get(id());
        PlanDetail shown = edition == null ? all.newest() : plans.edition(id(), edition);
        found = all;
        plan = shown;
        rights = PlanRights.of(all, shown, edition != null);
        if (shown != null) {
            goals = GoalBesideNeed.of(shown, all.needs());
            changes = plans.changes(id(), shown.edition()).orElse(null);
            form.fill(shown);
        }
    }

    public String decide(boolean approved) {
        approvals.decide(form.toCommand(id(), approved));
        return address(caseId);
    }

    public String revise() {
        service.revise(new RevisePlan(id(), form.getVersion()));
        return "/careplan/edit?faces-redirect=true&case=" + caseId;
    }

    private CaseFileId id() {
        if (caseId == null) {
            throw new NoSuchAddress();
        }
        return new CaseFileId(caseId);
    }

    public DecidePlanForm getForm() {
        return form;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable Integer getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Integer edition) {
        this.edition = edition;
    }

    public @Nullable CasePlans getFound() {
        return found;
    }

    public @Nullable PlanDetail getPlan() {
        return plan;
    }

    /** Null for the first edition of an episode. */
    public @Nullable PlanChanges getChanges() {
        return changes;
    }

    public List<GoalBesideNeed> getGoals() {
        return goals;
    }

    public PlanRights getRights() {
        return rights;
    }
}
