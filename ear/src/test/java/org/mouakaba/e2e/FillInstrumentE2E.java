package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** A household is described in an instrument: what is known stands there, what hangs on an answer comes and goes at once. */
@ExtendWith(InBrowser.class)
class FillInstrumentE2E {

    private static final String NONE = "1";
    private static final String MUCH = "3";

    @Test
    void keepsEachAnswerAndShowsBothTimesSideBySide(Desks desks) {
        Desk salma = desks.in("ar-MA").login("salma");
        String file = DemoRecords.adultCaseOf("salma");
        begin(salma, file);
        assertThat(salma.page().locator("input[name='q:before/age']").inputValue())
                .isNotEmpty();
        answer(salma, "before/respondent", "CAREGIVER");
        assertThat(salma.text()).contains("اطرح الأسئلة نفسها عن الشخص");
        // Called away, and back: by the list, where it stands as unfinished.
        salma.open("assessment/list.xhtml?case=" + file);
        new FormPage(salma).follow("assessment/fill.xhtml");
        assertThat(salma.page().locator("input[value='CAREGIVER']").isChecked()).isTrue();
        answer(salma, "before/respondent", "SELF");
        finish(salma, NONE);

        begin(salma, file);
        answer(salma, "before/respondent", "SELF");
        turn(salma);
        answer(salma, "questions/SEE", MUCH);
        turn(salma);
        assertThat(salma.refused(() -> click(salma, "submit"))).contains("اختر أحد الأجوبة");
        assertThat(salma.text()).contains("بعض الأجوبة ناقصة");
        finish(salma, MUCH);
        assertThat(salma.text()).contains("تغير", "النتائج عبر الزمن", "الرؤية");
        assertThat(salma.page().locator("canvas").count()).isEqualTo(2);
        salma.requireAccessible();
        salma.requireSilentConsole();
    }

    private static void begin(Desk desk, String file) {
        desk.open("assessment/list.xhtml?case=" + file);
        desk.follow(() -> desk.page()
                .locator("form[id='begin'] button", new Page.LocatorOptions().setHasText("القدرة على القيام"))
                .click());
        desk.requireAt("assessment/fill.xhtml");
    }

    /** Answers the six questions alike, and submits. */
    private static void finish(Desk desk, String level) {
        desk.page().locator(".formsteps a").nth(1).click();
        desk.settle();
        for (String domain : List.of("SEE", "HEAR", "WALK", "COGNITION", "SELFCARE", "COMMUNICATE")) {
            answer(desk, "questions/" + domain, level);
        }
        turn(desk);
        desk.follow(() -> click(desk, "submit"));
        desk.requireAt("assessment/open.xhtml");
    }

    private static void answer(Desk desk, String path, String choice) {
        desk.page()
                .locator("input[name='q:" + path + "'][value='" + choice + "']")
                .check();
        desk.settle();
    }

    private static void turn(Desk desk) {
        click(desk, "after");
        desk.settle();
    }

    private static void click(Desk desk, String button) {
        desk.page().locator("button[id='form:" + button + "']").click();
    }
}
