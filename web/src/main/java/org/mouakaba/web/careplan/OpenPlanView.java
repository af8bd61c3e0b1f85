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
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.careplan.boundary.PlanEdition;
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
    private @Nullable PlanDetail plan;
    private List<GoalBesideNeed> goals = List.of();
    private List<PlanEdition> editions = List.of();
    private String part = "";
    private boolean printable;

    static String address(@Nullable UUID caseId) {
        return "/careplan/open?faces-redirect=true&case=" + caseId;
    }

    /** The edition asked for, else the one being written or waiting, else the one in force. */
    public void load() {
        CasePlans found = plans.get(id());
        plan = edition != null ? plans.edition(id(), edition) : found.open() != null ? found.open() : found.inForce();
        editions = found.editions();
        part = part(found);
        // Who reads a case only to look into it hands nobody a paper.
        printable = plan != null && (found.mayWrite() || found.mayDecide());
        if (plan != null) {
            goals = GoalBesideNeed.of(plan, found.needs());
            form.fill(plan);
        }
    }

    private String part(CasePlans found) {
        boolean write = found.mayWrite() && (plan == null || plan.isWritten());
        boolean revise = found.mayWrite() && found.open() == null && edition == null;
        boolean decide = found.mayDecide() && plan != null && plan.isWaiting();
        return decide ? "decide" : write ? "write" : revise ? "revise" : "";
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

    public @Nullable PlanDetail getPlan() {
        return plan;
    }

    public List<GoalBesideNeed> getGoals() {
        return goals;
    }

    public List<PlanEdition> getEditions() {
        return editions;
    }

    /** Whether this reader may print the person's copy. */
    public boolean isPrintable() {
        return printable;
    }

    /** What this reader may do with it: write, decide, revise, or nothing. */
    public String getPart() {
        return part;
    }
}
