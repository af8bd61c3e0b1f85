package org.mouakaba.web.careplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionEntry;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.GoalTemplate;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A goal as it is typed, with as many places for actions as it may have. */
public class EditGoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String domain;

    @Size(max = 300)
    private @Nullable String what;

    @Size(max = 300)
    private @Nullable String measure;

    private @Nullable LocalDate dueOn;

    @Size(max = 300)
    private @Nullable String realistic;

    private final List<@Valid EditActionForm> actions = new ArrayList<>();

    public EditGoalForm() {
        while (actions.size() < SaveGoal.MOST_ACTIONS) {
            actions.add(new EditActionForm());
        }
    }

    void fill(GoalDetail goal) {
        domain = goal.domain();
        what = goal.what();
        measure = goal.measure();
        dueOn = goal.dueOn();
        realistic = goal.realistic();
        for (int i = 0; i < goal.actions().size() && i < actions.size(); i++) {
            actions.get(i).fill(goal.actions().get(i));
        }
    }

    /** A template as a first wording; who does what is agreed with the person. */
    void begin(GoalTemplate template, Locale language, LocalDate today) {
        domain = template.domain();
        what = template.what().label().in(language);
        measure = template.measure().label().in(language);
        dueOn = today.plusDays(template.days());
        List<String> lines = template.actions()
                .label()
                .in(language)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        for (int i = 0; i < lines.size() && i < actions.size(); i++) {
            actions.get(i).begin(lines.get(i).strip(), today.plusDays(template.actionDays()));
        }
    }

    SaveGoal toCommand(CaseFileId caseId, @Nullable UUID goalId, @Nullable Long version) {
        // Filled places first, so that what is refused stands beside the place that the page shows.
        actions.sort(Comparator.comparing(EditActionForm::isBlank));
        List<ActionEntry> entries = new ArrayList<>();
        for (EditActionForm action : actions) {
            if (!action.isBlank()) {
                entries.add(action.toEntry(entries.size() + 1));
            }
        }
        // The page asks for these four before it comes here.
        return new SaveGoal(
                caseId,
                goalId,
                Objects.requireNonNull(domain),
                Objects.requireNonNull(what),
                Objects.requireNonNull(measure),
                Objects.requireNonNull(dueOn),
                realistic,
                entries,
                version);
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getRealistic() {
        return realistic;
    }

    public void setRealistic(@Nullable String realistic) {
        this.realistic = realistic;
    }

    public List<EditActionForm> getActions() {
        return actions;
    }
}
