package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** The plan while it is written, and while its supervisor decides. */
public final class PlanPage extends FormPage {

    public PlanPage(Desk desk) {
        super(desk);
    }

    public static PlanPage read(Desk desk, String file) {
        desk.open("careplan/open.xhtml?case=" + file);
        return new PlanPage(desk);
    }

    public PlanPage terms(String safetyPlan, int reviewInDays) {
        write("safetyPlan", safetyPlan);
        date("reviewOn", reviewInDays);
        return this;
    }

    public PlanPage agreed(String mode) {
        choose("agreementMode", mode);
        date("agreedOn", 0);
        return this;
    }

    public void submit() {
        send();
        desk.requireAt("careplan/open.xhtml");
    }

    /** What the supervisor sent back, as it stands. */
    public static PlanPage rewrite(Desk desk, String file) {
        desk.open("careplan/edit.xhtml?case=" + file);
        return new PlanPage(desk);
    }

    /** Back to the worker, with a word on its first goal. */
    public void giveBack(String note) {
        write("note0", note);
        send("giveBack");
        desk.requireAt("careplan/open.xhtml");
    }

    public void approve() {
        send("approve");
        desk.requireAt("careplan/open.xhtml");
    }
}
