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

    static void write(Desk desk, String words) {
        for (Locator text :
                desk.page().locator("#form textarea, #form input[type=text]").all()) {
            text.fill(words);
        }
    }
}
