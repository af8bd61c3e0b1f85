package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** Who could take the person on. */
public final class ChooseReceiverPage extends FormPage {

    public ChooseReceiverPage(Desk desk) {
        super(desk);
    }

    public static ChooseReceiverPage open(Desk desk, String file) {
        desk.open("referral/choose.xhtml?case=" + file);
        return new ChooseReceiverPage(desk);
    }

    /** The first offer of the list. */
    public SendReferralPage choose() {
        follow("offer=");
        return new SendReferralPage(desk);
    }
}
