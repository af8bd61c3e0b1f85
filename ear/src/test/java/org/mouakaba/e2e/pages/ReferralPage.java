package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** A referral, at the desk of whom it was sent to. */
public final class ReferralPage extends FormPage {

    public ReferralPage(Desk desk) {
        super(desk);
    }

    public static ReferralPage open(Desk desk, String referral) {
        desk.open("referral/open.xhtml?id=" + referral);
        return new ReferralPage(desk);
    }

    public boolean isAnswerable() {
        return desk.page().locator("main a[href*='referral/answer']").count() > 0;
    }

    /** Whatever the page offers first. */
    public void answer() {
        String here = desk.path();
        follow("referral/answer");
        send();
        desk.open(here);
    }
}
