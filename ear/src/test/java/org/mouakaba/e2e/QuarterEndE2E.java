package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** The quarter's end of an administrator: what is late and missing, the figures down to an entry, a mistake, the issue. */
@ExtendWith(InBrowser.class)
class QuarterEndE2E {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*,\\d{2}");

    @ParameterizedTest
    @ValueSource(strings = {"fr-MA", "ar-MA"})
    void closesTheQuarter(String language, Desks desks) {
        Desk desk = desks.in(language).login("ouazzani");
        desk.requireAt("reporting/funding.xhtml");
        desk.settle();
        desk.requireAccessible();
        assertThat(desk.page().locator("#late .lates > li").count())
                .as("late tranches come first")
                .isPositive();
        assertThat(desk.page().locator("#completeness .rows li").count()).isEqualTo(2);

        // A figure of the table is the sum of the entries that it opens.
        Locator cell = desk.page().locator("#table tbody tr:first-child td:nth-child(2) a");
        String figure = cell.innerText();
        desk.follow(cell::click);
        desk.requireAt("funding/list-entries.xhtml");
        assertThat(amount(desk.page().locator("h1").innerText())).isEqualTo(amount(figure));

        correctsAnExpenditure(desk);
        deductsASurplus(desk);
        readsCostsAndForecast(desk);
        readsTheMeans(desk);

        desk.open("reporting/funding.xhtml");
        desk.follow(desk.page().locator("main a.btn.primary").first()::click);
        FormPage issue = new FormPage(desk);
        issue.send();
        desk.requireAt("reporting/open-issued.xhtml");
        desk.requireAccessible();
        assertThat(desk.page().locator(".seal").innerText())
                .contains("SHA-256")
                .containsPattern("FIN-04-\\d{4}-T\\d-\\d{4}");
        String pdf = desk.page()
                .locator(".btnrow a[href*='as=PDF']")
                .first()
                .getAttribute("href")
                .substring(1);
        byte[] first = desk.get(pdf).body();
        assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(desk.get(pdf).body()).as("the same bytes each time").isEqualTo(first);
        desk.requireSilentConsole();
    }

    /** Put under another category, with a reason; what was said before stays in its history. */
    private static void correctsAnExpenditure(Desk desk) {
        desk.open("funding/correct-expenditure.xhtml?id=" + DemoRecords.expenditure());
        FormPage form = new FormPage(desk);
        form.select("category", form.field("category").inputValue().equals("ADMIN") ? "FOOD" : "ADMIN");
        assertThat(form.refused("submit")).as("a correction says why").isNotBlank();
        form.write("reason", "Imputée à la mauvaise catégorie");
        form.send();
        desk.requireAt("funding/open-expenditure.xhtml");
        assertThat(desk.page().locator("#history tbody tr").count()).isGreaterThanOrEqualTo(3);
    }

    /** Of former years, from a tranche that is not paid yet: it is reduced, and says why. */
    private static void deductsASurplus(Desk desk) {
        desk.open("funding/move-tranche.xhtml?id=" + DemoRecords.tranche());
        FormPage form = new FormPage(desk);
        form.select("step", "DEDUCT");
        form.date("on", 0);
        form.write("amount", "100");
        form.write("reference", "DED-2026-1");
        form.write("reason", "Excédent de l’exercice 2025");
        form.send();
        desk.requireAt("funding/open-convention.xhtml");
        assertThat(desk.page().locator("#tranches").innerText()).contains("Excédent de l’exercice 2025");
    }

    private static void readsCostsAndForecast(Desk desk) {
        desk.open("reporting/funding.xhtml");
        assertThat(desk.page().locator("#costs tbody tr").count())
                .as("the provinces of the region")
                .isEqualTo(7);
        assertThat(desk.page().locator("#forecast tbody tr").count()).isPositive();
        desk.page().locator("#growth").fill("8");
        desk.follow(desk.page().locator("#forecast button")::click);
        desk.requireAt("reporting/funding.xhtml");
        assertThat(desk.page().locator("#growth").inputValue()).isEqualTo("8");
        assertThat(amount(
                        desk.page().locator("#forecast tfoot td:nth-of-type(5)").innerText()))
                .as("the gap by the pace of spending")
                .isNotBlank();
        desk.requireAccessible();
    }

    private static void readsTheMeans(Desk desk) {
        desk.open("reporting/capacity.xhtml");
        assertThat(desk.page().locator("#trend tbody tr").count()).isEqualTo(4);
        assertThat(desk.page().locator("#unmeasured li").count()).isPositive();
        desk.open("reporting/scenario.xhtml?NORM=25&YEARS=4");
        assertThat(desk.page().locator("#posts tbody tr").count()).isEqualTo(7);
    }

    private static String amount(String words) {
        Matcher found = AMOUNT.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return found.group();
    }
}
