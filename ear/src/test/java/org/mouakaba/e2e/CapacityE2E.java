package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** The other half of a quarter's end: the means, what is red, what the gap would cost, and the report that is issued. */
@ExtendWith(InBrowser.class)
class CapacityE2E {

    @ParameterizedTest
    @ValueSource(strings = {"fr-MA", "ar-MA"})
    void reportsTheMeansAndIssuesThem(String language, Desks desks) {
        Desk desk = desks.in(language).login("ouazzani");
        desk.open("reporting/capacity.xhtml");
        desk.settle();
        desk.requireAccessible();
        assertThat(desk.page().locator("#completeness").count()).isOne();
        assertThat(desk.page().locator("section.group").count()).isGreaterThanOrEqualTo(6);
        assertThat(desk.page().locator("#trend tbody tr").count()).isEqualTo(4);
        assertThat(desk.page().locator("#unmeasured li").count()).isEqualTo(5);
        assertThat(desk.page().locator("section[aria-labelledby=g-DEMAND] td a").count())
                .as("counts of cases open nothing")
                .isZero();

        desk.follow(
                desk.page().locator("section[aria-labelledby=g-PLANNING] td a").first()::click);
        desk.requireAt("workforce/list-files.xhtml");

        desk.open("reporting/capacity.xhtml?map=OCCUPANCY&trend=VACANCY");
        desk.follow(desk.page().locator(".head a.btn.primary")::click);
        desk.requireAt("reporting/issue.xhtml");
        new FormPage(desk).send();
        desk.requireAt("reporting/open-issued.xhtml");
        desk.requireAccessible();
        assertThat(desk.page().locator(".seal").innerText()).containsPattern("CAP-04-\\d{4}-T\\d-\\d{4}");
        String pdf = desk.page()
                .locator(".btnrow a[href*='as=PDF']")
                .first()
                .getAttribute("href")
                .substring(1);
        assertThat(new String(desk.get(pdf).body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        desk.requireSilentConsole();
    }

    @Test
    void pricesTheGapWithinLimits(Desks desks) {
        Desk desk = desks.in("fr-MA").login("ouazzani");
        desk.open("reporting/scenario.xhtml?YEARS=3&START=2028");
        desk.requireAccessible();
        assertThat(desk.page().locator("#posts thead th").allInnerTexts()).contains("2028", "2029", "2030");
        String file = desk.page()
                .locator(".head a[href*='scenario-file']")
                .getAttribute("href")
                .substring(1);
        assertThat(new String(desk.get(file).body(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");

        desk.open("reporting/scenario.xhtml?NORM=1000&CHARGES=beaucoup");
        desk.requireAccessible();
        assertThat(desk.page().locator(".errmsg").allInnerTexts())
                .as("beside each field what may be typed")
                .hasSize(2)
                .allMatch(text -> text.contains("nombre"));
        assertThat(desk.page().locator("#posts").count())
                .as("nothing is reckoned from what is no figure")
                .isZero();
    }

    @Test
    void answersTheSameOverTheApi() {
        HttpResponse<String> answer = Api.as("ouazzani").get("reports/capacity?year=2026&quarter=2");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject report = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(report.getAsJsonObject("total").get("code").getAsString()).isEqualTo("04");
        assertThat(report.getAsJsonArray("trend")).hasSize(4);
        assertThat(Api.as("ouazzani").get("reports/capacity?year=2026").statusCode())
                .isEqualTo(400);
        assertThat(Api.as("salma").get("reports/capacity?year=2026&quarter=2").statusCode())
                .isEqualTo(403);
    }
}
