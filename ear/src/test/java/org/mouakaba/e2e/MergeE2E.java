package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** A woman who is registered twice is found in the background, becomes one record, and two again. */
@ExtendWith(InBrowser.class)
class MergeE2E {

    @Test
    void makesTwoRecordsOneAndGivesThemBack(Desks desks) {
        String both = DemoRecords.twoRecords();
        Desk bennani = desks.in("ar-MA").login("bennani");
        awaitInTheQueue(bennani, "Lamrani");
        bennani.open("person/merge.xhtml?person=" + both);
        assertThat(bennani.text()).contains("سميرة", "السجل الذي يبقى");
        FormPage merge = new FormPage(bennani);
        merge.write("reason", "رأيت الوثيقتين معا");
        merge.send();
        assertThat(bennani.text()).contains("السجلان واحد الآن", "سجلات ضُمّت إلى هذا");

        bennani.follow(() ->
                bennani.page().locator("#main a[href*='undo-merge']").first().click());
        assertThat(bennani.text()).contains("ما يعود إلى السجل الآخر");
        FormPage undo = new FormPage(bennani);
        undo.write("reason", "هما أختان");
        undo.send();
        assertThat(bennani.text()).contains("عاد السجلان كما كانا");
        bennani.requireSilentConsole();
    }

    /** Records are compared twenty every five seconds. */
    private static void awaitInTheQueue(Desk desk, String name) {
        for (int i = 0; i < 60; i++) {
            desk.open("person/list-duplicates.xhtml");
            if (desk.text().contains(name)) {
                return;
            }
            desk.page().waitForTimeout(1000);
        }
        throw new AssertionError("not in the queue: " + name);
    }
}
