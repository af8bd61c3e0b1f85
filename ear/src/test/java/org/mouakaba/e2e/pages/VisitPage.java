package org.mouakaba.e2e.pages;

import com.microsoft.playwright.Locator;
import org.mouakaba.e2e.Desk;

/** A visit: whom the worker met, and what has changed. */
public final class VisitPage extends FormPage {

    public VisitPage(Desk desk) {
        super(desk);
    }

    public static VisitPage open(Desk desk, String file) {
        desk.open("followup/record.xhtml?case=" + file);
        return new VisitPage(desk);
    }

    public VisitPage met(String type, String outcome, String narrative) {
        select("type", type);
        tick("personSeen");
        choose("outcome", outcome);
        write("narrative", narrative);
        return this;
    }

    /** What a first contact has to say besides. */
    public VisitPage first(String explained, String safety) {
        write("explained", explained);
        write("safety", safety);
        return this;
    }

    /** The first goal, with all that was to be done for it. */
    public VisitPage goal(String status) {
        choose("status0", status);
        for (Locator action : field("done").locator("input").all()) {
            action.check(new Locator.CheckOptions().setForce(true));
        }
        return this;
    }

    public VisitPage next(String type, int inDays) {
        date("nextOn", inDays);
        select("nextType", type);
        return this;
    }

    public void save() {
        send();
        desk.requireAt("followup/list.xhtml");
    }
}
