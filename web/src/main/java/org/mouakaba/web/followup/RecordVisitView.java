package org.mouakaba.web.followup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionDetail;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.boundary.FollowUpQueries;
import org.mouakaba.followup.boundary.FollowUpService;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.followup.boundary.VisitId;
import org.mouakaba.followup.boundary.VisitPreparation;
import org.mouakaba.web.shared.NoSuchAddress;
import org.omnifaces.cdi.ViewScoped;

/** A visit noted on one screen: the first contact, a follow-up, or the correction of an earlier entry. */
@Named
@ViewScoped
public class RecordVisitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FollowUpQueries queries;

    @Inject
    transient FollowUpService service;

    @Inject
    transient Clock clock;

    private final RecordVisitForm form = new RecordVisitForm();
    private @Nullable UUID caseId;
    private @Nullable UUID corrects;
    private @Nullable VisitPreparation start;
    private boolean first;

    public void load() {
        start = queries.prepare(id(), corrects == null ? null : new VisitId(corrects));
        form.begin(start, clock.instant());
        first = start.corrected() == null
                ? start.first()
                : start.corrected().note().explained() != null;
    }

    public String save() {
        service.record(form.toCommand(id(), corrects));
        String list = "/followup/list?faces-redirect=true&saved=true&case=" + caseId;
        return form.getNote().getNewRisk() == NewRisk.NONE ? list : list + "&risk=true";
    }

    private CaseFileId id() {
        if (caseId == null) {
            throw new NoSuchAddress();
        }
        return new CaseFileId(caseId);
    }

    /** What to say on top: the first contact asks for more than a follow-up. */
    public String getKind() {
        return corrects != null ? "correction" : first ? "first" : "visit";
    }

    public boolean isFirst() {
        return first;
    }

    public boolean isCorrection() {
        return corrects != null;
    }

    public List<GoalDetail> getGoals() {
        PlanDetail plan = start == null ? null : start.plan();
        return plan == null ? List.of() : plan.goals();
    }

    /** What the plan still waits for; a tick says that it is done. */
    public List<ActionDetail> getOpenActions() {
        return getGoals().stream()
                .flatMap(goal -> goal.actions().stream())
                .filter(ActionDetail::isOpen)
                .toList();
    }

    public @Nullable VisitPreparation getStart() {
        return start;
    }

    public RecordVisitForm getForm() {
        return form;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable UUID getCorrects() {
        return corrects;
    }

    public void setCorrects(@Nullable UUID corrects) {
        this.corrects = corrects;
    }
}
