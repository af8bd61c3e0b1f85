package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAssignmentService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.worklist.boundary.DueFigures;
import org.mouakaba.worklist.boundary.Nature;
import org.mouakaba.worklist.boundary.Today;
import org.mouakaba.worklist.boundary.WorklistQueries;

/** The worker's day: late first, then today, then the coming week; and what she has to accept. */
@Named
@RequestScoped
public class TodayView {

    private static final int SHORT = 10;

    @Inject
    WorklistQueries worklist;

    @Inject
    CaseAssignmentService assignments;

    @Inject
    TodayWords words;

    private Nature nature = Nature.ALL;
    private boolean all;
    private @Nullable Today today;
    private List<TaskRow> late = List.of();
    private List<TaskRow> dueToday = List.of();
    private List<TaskRow> week = List.of();
    private List<AssignmentRow> waiting = List.of();

    /** Also after a post: the rows must be there before a button in them is found. */
    private Today read() {
        if (today == null) {
            today = worklist.today(nature, all ? PageRequest.LIMIT : SHORT);
            late = words.tasks(today.late(), false);
            dueToday = words.tasks(today.today(), false);
            week = words.tasks(today.week(), true);
            waiting = words.assignments(today.assignments());
        }
        return today;
    }

    /** @param id of the case whose button was pressed, as the page said it */
    public String accept(String id) {
        assignments.accept(new CaseFileId(UUID.fromString(id)));
        return words.done("worklist.today.accepted", "/worklist/today?faces-redirect=true");
    }

    public String getGreeting() {
        return words.greeting(read().givenName());
    }

    public DueFigures getFigures() {
        return read().figures();
    }

    public List<TaskRow> getLate() {
        read();
        return late;
    }

    public List<TaskRow> getDueToday() {
        read();
        return dueToday;
    }

    public List<TaskRow> getWeek() {
        read();
        return week;
    }

    public List<AssignmentRow> getWaiting() {
        read();
        return waiting;
    }

    public List<SuspendedRow> getSuspended() {
        return words.suspended(read().suspended());
    }

    public List<Nature> getNatures() {
        return Arrays.asList(Nature.values());
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(@Nullable Nature wanted) {
        this.nature = wanted == null ? Nature.ALL : wanted;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean wanted) {
        this.all = wanted;
    }
}
