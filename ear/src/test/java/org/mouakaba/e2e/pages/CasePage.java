package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** One case. */
public final class CasePage extends FormPage {

    public CasePage(Desk desk) {
        super(desk);
    }

    public static CasePage open(Desk desk, String file) {
        desk.open("casefile/open.xhtml?case=" + file);
        return new CasePage(desk);
    }

    public String file() {
        return desk.parameter("case");
    }
}
