package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** The twelve domains of a life. */
public final class AssessNeedsPage extends FormPage {

    public AssessNeedsPage(Desk desk) {
        super(desk);
    }

    public static AssessNeedsPage open(Desk desk, String file) {
        desk.open("assessment/assess-needs.xhtml?case=" + file);
        return new AssessNeedsPage(desk);
    }

    public AssessNeedsPage answerAll(int place, String words, String source) {
        Questions.choose(desk, place);
        Questions.write(desk, words, source);
        return this;
    }

    public void complete() {
        send("complete");
        desk.requireAt("assessment/list.xhtml");
    }
}
