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

    public ScreenPage screen() {
        send();
        desk.requireAt("intake/screen.xhtml");
        return new ScreenPage(desk);
    }
}
