package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** A closed case begins again, under its number. */
public final class ReopenPage extends FormPage {

    public ReopenPage(Desk desk) {
        super(desk);
    }

    public static ReopenPage open(Desk desk, String file) {
        desk.open("casefile/reopen.xhtml?case=" + file);
        return new ReopenPage(desk);
    }

    public void because(String reason) {
        choose("reason", reason);
        send();
        desk.requireAt("casefile/open.xhtml");
    }
}
