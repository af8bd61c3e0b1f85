package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** Intake: somebody reports. */
public final class NotifyPage extends FormPage {

    public NotifyPage(Desk desk) {
        super(desk);
    }

    public static NotifyPage open(Desk desk) {
        desk.open("intake/notify.xhtml");
        return new NotifyPage(desk);
    }

    public NotifyPage danger(String what, String givenName, String sex) {
        tick("immediateDanger");
        write("summary", what);
        write("givenName", givenName);
        choose("sex", sex);
        return this;
    }

    /** Of whom the same report tells beside the first; the family name is the same. */
    public NotifyPage also(int line, String givenName, String sex, int age) {
        if (!field("otherGiven" + line).isVisible()) {
            desk.page().locator("main details.more > summary").click();
        }
        write("otherGiven" + line, givenName);
        select("otherSex" + line, sex);
        write("otherAge" + line, String.valueOf(age));
        return this;
    }

    public ScreenPage screen() {
        send();
        desk.requireAt("intake/screen.xhtml");
        return new ScreenPage(desk);
    }
}
