package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** A case ends: asked for by the worker, decided by her supervisor. */
public final class ClosePage extends FormPage {

    public ClosePage(Desk desk) {
        super(desk);
    }

    public static ClosePage open(Desk desk, String file) {
        desk.open("casefile/close.xhtml?case=" + file);
        return new ClosePage(desk);
    }

    public ClosePage because(String reason, String finalRisk, String exitPlan) {
        select("reason", reason);
        choose("finalRisk", finalRisk);
        write("exitPlan", exitPlan);
        tick("personInformed");
        return this;
    }

    public void ask() {
        send();
        desk.requireAt("casefile/open.xhtml");
    }

    public void approve() {
        send("approve");
    }
}
