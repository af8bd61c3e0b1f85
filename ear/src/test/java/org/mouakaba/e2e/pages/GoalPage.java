package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** A goal of the plan, with what is done for it. */
public final class GoalPage extends FormPage {

    public GoalPage(Desk desk) {
        super(desk);
    }

    public static GoalPage open(Desk desk, String file) {
        desk.open("careplan/edit-goal.xhtml?case=" + file);
        return new GoalPage(desk);
    }

    public GoalPage goal(String domain, String what, String measure, int dueInDays) {
        select("domain", domain);
        write("what", what);
        write("measure", measure);
        date("dueOn", dueInDays);
        return this;
    }

    public GoalPage action(String what, String owner, int dueInDays) {
        write("do1", what);
        select("owner1", owner);
        date("due1", dueInDays);
        return this;
    }

    public PlanPage save() {
        send();
        desk.requireAt("careplan/edit.xhtml");
        return new PlanPage(desk);
    }
}
