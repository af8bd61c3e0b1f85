package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** The risk, counted while it is answered. */
public final class AssessRiskPage extends FormPage {

    public AssessRiskPage(Desk desk) {
        super(desk);
    }

    public static AssessRiskPage open(Desk desk, String file) {
        desk.open("assessment/assess-risk.xhtml?case=" + file);
        return new AssessRiskPage(desk);
    }

    public AssessRiskPage answerAll(int place) {
        Questions.choose(desk, place);
        return this;
    }

    public AssessRiskPage confirm(String risk, String reason) {
        choose("confirmed", risk);
        write("overrideReason", reason);
        return this;
    }

    public String score() {
        return field("result").innerText();
    }

    public void assess() {
        send();
        desk.requireAt("assessment/list.xhtml");
    }
}
