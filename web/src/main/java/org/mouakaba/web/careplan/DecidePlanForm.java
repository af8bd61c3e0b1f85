package org.mouakaba.web.careplan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.DecidePlan;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.casefile.boundary.CaseFileId;

/** What the supervisor says to a plan: on the whole, and to each goal. */
public class DecidePlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 2000)
    private @Nullable String note;

    private List<String> goalNotes = new ArrayList<>();
    private List<UUID> goals = List.of();
    private long version;

    void fill(PlanDetail plan) {
        version = plan.version();
        goals = plan.goals().stream().map(GoalDetail::id).toList();
        goalNotes = new ArrayList<>(goals.stream().map(goal -> "").toList());
    }

    DecidePlan toCommand(CaseFileId caseId, boolean approved) {
        Map<UUID, String> notes = new HashMap<>();
        for (int i = 0; i < goals.size(); i++) {
            String typed = goalNotes.get(i);
            if (typed != null && !typed.isBlank()) {
                notes.put(goals.get(i), typed);
            }
        }
        return new DecidePlan(caseId, approved, note, notes, version);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** One text for each goal, in the plan's order. */
    public List<String> getGoalNotes() {
        return goalNotes;
    }

    public long getVersion() {
        return version;
    }
}
