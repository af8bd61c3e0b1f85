package org.mouakaba.web.followup;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.boundary.GoalFinding;
import org.mouakaba.followup.boundary.RecordVisit;
import org.mouakaba.followup.boundary.VisitCorrection;
import org.mouakaba.followup.boundary.VisitId;
import org.mouakaba.followup.boundary.VisitNote;
import org.mouakaba.followup.boundary.VisitPreparation;

/** A visit as it is typed: the note, what became of goals and actions, and when the next one is. */
public class RecordVisitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final VisitNoteForm note = new VisitNoteForm();
    private @Nullable LocalDate nextOn;
    private @Nullable String nextType;

    @Size(max = 1000)
    private @Nullable String reason;

    private List<GoalProgressForm> goals = new ArrayList<>();
    private List<String> done = new ArrayList<>();

    void begin(VisitPreparation start, Instant now) {
        note.at(now);
        nextOn = start.proposedNext();
        nextType = "HOME_VISIT";
        PlanDetail plan = start.plan();
        goals = plan == null
                ? new ArrayList<>()
                : plan.goals().stream()
                        .map(goal -> new GoalProgressForm(goal.id(), goal.status()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (start.corrected() != null) {
            VisitNote corrected = start.corrected().note();
            note.fill(corrected);
            nextType = corrected.nextType();
        }
    }

    RecordVisit toCommand(CaseFileId caseId, @Nullable UUID corrects) {
        List<GoalFinding> findings = goals.stream()
                .filter(GoalProgressForm::isTold)
                .map(GoalProgressForm::toFinding)
                .toList();
        Set<UUID> ticked = done.stream().map(UUID::fromString).collect(Collectors.toSet());
        return new RecordVisit(
                caseId,
                note.toNote(nextOn, nextType),
                findings,
                ticked,
                corrects == null
                        ? null
                        : new VisitCorrection(new VisitId(corrects), Objects.requireNonNullElse(reason, "")));
    }

    public VisitNoteForm getNote() {
        return note;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public @Nullable String getNextType() {
        return nextType;
    }

    public void setNextType(@Nullable String nextType) {
        this.nextType = nextType;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<String> getDone() {
        return done;
    }

    public void setDone(List<String> done) {
        this.done = done;
    }

    public List<GoalProgressForm> getGoals() {
        return goals;
    }
}
