package org.mouakaba.e2e.pages;

import com.microsoft.playwright.Locator;
import org.mouakaba.e2e.Desk;

/** A questionnaire: what its questions are is data, so it is answered without knowing them. */
final class Questions {

    private Questions() {}

    /** The answer at this place of each question's answers. */
    static void choose(Desk desk, int place) {
        for (Locator question :
                desk.page().locator(".questions .radios:has(input[type=radio])").all()) {
            question.locator("input").nth(place).check(new Locator.CheckOptions().setForce(true));
            desk.settle();
        }
    }

    /** What was seen and heard in each section, and from whom; why one was not assessed is asked last and left. */
    static void write(Desk desk, String words, String source) {
        for (Locator section : desk.page().locator("#form .questions").all()) {
            section.locator("textarea").last().fill(words);
            Locator lines = section.locator("input[type=text]");
            if (lines.count() > 0) {
                lines.first().fill(source);
            }
        }
    }
}
