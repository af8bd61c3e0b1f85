package org.mouakaba.web.followup;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.followup.boundary.GoalFinding;

/** How far one goal has come, as it is typed. */
public class GoalProgressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID goalId;
    private final GoalStatus before;
    private GoalStatus status;

    @Size(max = 1000)
    private @Nullable String note;

    GoalProgressForm(UUID goalId, GoalStatus before) {
        this.goalId = goalId;
        this.before = before;
        this.status = before;
    }

    /** Whether the visit says anything of this goal. */
    boolean isTold() {
        return status != before || (note != null && !note.isBlank());
    }

    GoalFinding toFinding() {
        return new GoalFinding(goalId, status, note);
    }

    public GoalStatus getStatus() {
        return status;
    }

    public void setStatus(GoalStatus status) {
        this.status = status;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
