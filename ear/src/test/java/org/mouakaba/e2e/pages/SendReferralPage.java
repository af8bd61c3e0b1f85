package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** What the receiver is told. */
public final class SendReferralPage extends FormPage {

    public SendReferralPage(Desk desk) {
        super(desk);
    }

    /** Asks for the consent without which nothing is told, and comes back. */
    public SendReferralPage askConsent() {
        String here = desk.path();
        follow("consent/record");
        new ConsentPage(desk).agree().record();
        desk.open(here);
        return this;
    }

    public SendReferralPage ask(String type, String urgency, String reason) {
        select("type", type);
        choose("urgency", urgency);
        write("reason", reason);
        return this;
    }

    /** @return the id of the referral */
    public String refer() {
        send();
        desk.requireAt("referral/open.xhtml");
        return desk.parameter("id");
    }
}
