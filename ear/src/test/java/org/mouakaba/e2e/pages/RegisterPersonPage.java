package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** A person who was searched for and not found. */
public final class RegisterPersonPage extends FormPage {

    public RegisterPersonPage(Desk desk) {
        super(desk);
    }

    public RegisterPersonPage name(String givenArabic, String familyArabic, String givenLatin, String familyLatin) {
        write("givenNameAr", givenArabic);
        write("familyNameAr", familyArabic);
        write("givenNameLatin", givenLatin);
        write("familyNameLatin", familyLatin);
        return this;
    }

    public RegisterPersonPage born(String birth, String sex) {
        choose("sex", sex);
        write("birthDate", birth);
        return this;
    }

    /** Where the first try stays on the page, somebody like her is registered: the second says why she is another. */
    public void register(String differentBecause) {
        sendTwice(differentBecause);
        desk.requireAt("household/join.xhtml");
    }

    /** As {@link #register}, for a child who lives with a parent that is registered. */
    public void bear(String differentBecause) {
        sendTwice(differentBecause);
        desk.requireAt("person/open.xhtml");
    }

    private void sendTwice(String differentBecause) {
        desk.followOrStay(() -> field("submit").click());
        if (desk.path().startsWith("person/register")) {
            write("differentBecause", differentBecause);
            send();
        }
    }

    /** As {@link #register}, for somebody who was notified with others. */
    public ScreenPage registerNotified(String differentBecause) {
        sendTwice(differentBecause);
        desk.requireAt("intake/screen.xhtml");
        return new ScreenPage(desk);
    }

    /** Past the question for her household, back to the screening. */
    public ScreenPage withoutHousehold() {
        follow("intake/screen");
        return new ScreenPage(desk);
    }
}
