package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** A consent in Arabic, read aloud in Tamazight before a witness, and on paper. */
@ExtendWith(InBrowser.class)
class ConsentE2E {

    @Test
    void recordsAConsentAndPrintsWhatWasShownAndSaid(Desks desks) throws IOException {
        Desk salma = desks.in("ar-MA").login("salma");
        salma.open("consent/record.xhtml?case=" + DemoRecords.adultCaseOf("salma"));
        FormPage form = new FormPage(salma);
        form.tick("limitsExplained");
        form.select("type", "HOME_VISIT");
        form.select("readLanguage", "TZM");
        form.write("witness", "خديجة");
        form.choose("decision", "GIVEN_LIMITED");
        form.write("limits", "ليس بحضور زوجي");
        assertThat(form.refused("submit"))
                .as("a witness is somebody in a capacity")
                .isNotBlank();
        form.write("witnessCapacity", "مترجمة");
        form.send();
        salma.requireAt("consent/list.xhtml");

        form.follow("consent/open.xhtml");
        assertThat(salma.page().locator("#question blockquote").innerText()).contains("نود أن نزورك في بيتك");
        salma.requireAccessible();
        String arabic = paper(salma, "ar");
        assertThat(arabic)
                .contains(letters("نود أن نزورك في بيتك"), letters("ليس بحضور زوجي"), letters("خديجة"))
                .contains(letters("التوقيع أو البصمة"));
        assertThat(paper(salma, "fr")).contains(letters("texte montré en arabe"), letters("Tamazight"));
        salma.requireSilentConsole();
    }

    private static String paper(Desk desk, String language) throws IOException {
        String address = desk.page()
                .locator("#paper a[href*='in=" + language + "']")
                .getAttribute("href")
                .substring(1);
        try (PDDocument document = Loader.loadPDF(desk.get(address).body())) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    /** Without what no two readers agree upon: spaces, marks above letters, forms of letters. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Mn}\\p{Cf}]", "");
    }
}
