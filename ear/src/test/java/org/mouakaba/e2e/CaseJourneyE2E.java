package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.e2e.InBrowser.Desks;

/** The way of one case from notification to its second episode, at three desks. */
@ExtendWith(InBrowser.class)
class CaseJourneyE2E {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @ParameterizedTest
    @ValueSource(strings = {"ar-MA", "fr-MA"})
    void carriesACaseFromNotificationToItsSecondEpisode(String language, Desks desks) {
        Desk salma = desks.in(language).login("salma");
        Desk bennani = desks.in(language).login("bennani");
        Desk partner = desks.in(language).login("partner");

        String notification = notifies(salma);
        registers(salma);
        String file = admits(salma, notification);
        consents(salma, file);
        assesses(salma, file);
        plans(salma, file);
        bennani.open("careplan/open.xhtml?case=" + file);
        press(bennani, "approve");
        String referral = refers(salma, file);
        answers(partner, referral);
        visits(salma, file);
        closes(salma, file);
        bennani.open("casefile/close.xhtml?case=" + file);
        press(bennani, "approve");
        bennani.open("casefile/reopen.xhtml?case=" + file);
        choose(bennani, "reason", 0);
        press(bennani, "submit");
        assertThat(bennani.path()).startsWith("casefile/open.xhtml");

        for (Desk desk : new Desk[] {salma, bennani, partner}) {
            desk.requireSilentConsole();
        }
    }

    private static String notifies(Desk desk) {
        desk.open("intake/notify.xhtml");
        tick(desk, "immediateDanger");
        field(desk, "summary").fill("Najat est hébergée par une voisine.");
        field(desk, "givenName").fill("Najat");
        choose(desk, "sex", 1);
        press(desk, "submit");
        assertThat(desk.path()).startsWith("intake/screen.xhtml");
        return parameter(desk, "notification");
    }

    private static void registers(Desk desk) {
        press(desk, "search");
        follow(desk, "person/register");
        field(desk, "givenNameAr").fill("نجاة");
        field(desk, "givenNameLatin").fill("Najat");
        field(desk, "familyNameLatin").fill("Oudghiri");
        choose(desk, "sex", 1);
        field(desk, "birthDate").fill("1991");
        press(desk, "submit");
        if (field(desk, "differentBecause").count() > 0) {
            field(desk, "differentBecause").fill("Autre personne, vue ensemble.");
            press(desk, "submit");
        }
        follow(desk, "intake/screen");
    }

    private static String admits(Desk desk, String notification) {
        assertThat(parameter(desk, "notification")).isEqualTo(notification);
        tick(desk, "inTerritory");
        tick(desk, "beyondInformation");
        field(desk, "category").selectOption(option(1));
        desk.page().locator("[id='form:concerns'] .ui-chkbox-box").nth(2).click();
        choose(desk, "urgency", 1);
        choose(desk, "risk", 0);
        press(desk, "take");
        assertThat(desk.path()).startsWith("casefile/open.xhtml");
        return parameter(desk, "case");
    }

    private static void consents(Desk desk, String file) {
        desk.open("consent/record.xhtml?case=" + file);
        agrees(desk);
    }

    private static void agrees(Desk desk) {
        tick(desk, "limitsExplained");
        choose(desk, "decision", 0);
        press(desk, "submit");
        assertThat(desk.path()).startsWith("consent/list.xhtml");
    }

    private static void assesses(Desk desk, String file) {
        desk.open("assessment/assess-risk.xhtml?case=" + file);
        answerEvery(desk);
        choose(desk, "confirmed", 0);
        field(desk, "overrideReason").fill("Le lieu est connu de l’auteur.");
        press(desk, "submit");
        desk.open("assessment/assess-needs.xhtml?case=" + file);
        answerEvery(desk);
        for (Locator text :
                desk.page().locator("#form textarea, #form input[type=text]").all()) {
            text.fill("Vu et entendu.");
        }
        press(desk, "complete");
        assertThat(desk.path()).startsWith("assessment/list.xhtml");
    }

    private static void plans(Desk desk, String file) {
        desk.open("careplan/edit-goal.xhtml?case=" + file);
        field(desk, "domain").selectOption(option(2));
        field(desk, "what").fill("Un logement sûr");
        field(desk, "measure").fill("Vit dans un logement sûr");
        date(desk, "dueOn", 60);
        field(desk, "do1").fill("Chercher une place");
        field(desk, "owner1").selectOption(option(1));
        date(desk, "due1", 10);
        press(desk, "submit");
        field(desk, "safetyPlan").fill("Numéro de la voisine, sac prêt.");
        date(desk, "reviewOn", 30);
        choose(desk, "agreementMode", 0);
        desk.waitFor("[id='form:agreedOn_input']");
        date(desk, "agreedOn", 0);
        press(desk, "submit");
        assertThat(desk.path()).startsWith("careplan/open.xhtml");
    }

    private static String refers(Desk desk, String file) {
        desk.open("referral/choose.xhtml?case=" + file);
        follow(desk, "offer=");
        String offer = desk.path();
        follow(desk, "consent/record");
        agrees(desk);
        desk.open(offer);
        field(desk, "type").selectOption(option(1));
        choose(desk, "urgency", 1);
        field(desk, "reason").fill("Un hébergement sûr.");
        press(desk, "submit");
        assertThat(desk.path()).startsWith("referral/open.xhtml");
        return parameter(desk, "id");
    }

    /** Received, accepted, started, completed: whatever the page offers first, until it offers nothing more. */
    private static void answers(Desk desk, String referral) {
        String place = "referral/open.xhtml?id=" + referral;
        desk.open(place);
        Locator answer = desk.page().locator("a[href*='referral/answer']");
        assertThat(answer.count()).isPositive();
        while (answer.count() > 0) {
            follow(desk, "referral/answer");
            press(desk, "submit");
            desk.open(place);
        }
    }

    private static void visits(Desk desk, String file) {
        desk.open("followup/record.xhtml?case=" + file);
        field(desk, "type").selectOption(option(1));
        tick(desk, "personSeen");
        choose(desk, "outcome", 0);
        field(desk, "explained").fill("Le service et ses limites.");
        field(desk, "safety").fill("En sécurité cette nuit.");
        choose(desk, "status0", 2);
        for (Locator action : desk.page().locator("[id='form:done'] input").all()) {
            action.check(new Locator.CheckOptions().setForce(true));
        }
        field(desk, "narrative").fill("Visite à l’unité.");
        date(desk, "nextOn", 3);
        field(desk, "nextType").selectOption(option(1));
        press(desk, "submit");
        assertThat(desk.path()).startsWith("followup/list.xhtml");
    }

    private static void closes(Desk desk, String file) {
        desk.open("casefile/close.xhtml?case=" + file);
        field(desk, "reason").selectOption(option(1));
        choose(desk, "finalRisk", 2);
        field(desk, "exitPlan").fill("Vit en sécurité.");
        tick(desk, "personInformed");
        press(desk, "submit");
        assertThat(desk.path()).startsWith("casefile/open.xhtml");
    }

    private static void answerEvery(Desk desk) {
        for (Locator question :
                desk.page().locator(".questions .radios:has(input[type=radio])").all()) {
            question.locator("input").nth(2).check(new Locator.CheckOptions().setForce(true));
        }
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static Locator field(Desk desk, String id) {
        return desk.page().locator("[id='form:" + id + "']");
    }

    private static void tick(Desk desk, String id) {
        field(desk, id).check(new Locator.CheckOptions().setForce(true));
    }

    private static void choose(Desk desk, String id, int place) {
        field(desk, id).locator("input").nth(place).check(new Locator.CheckOptions().setForce(true));
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static SelectOption option(int place) {
        return new SelectOption().setIndex(place);
    }

    private static void date(Desk desk, String id, int daysFromToday) {
        Locator input = field(desk, id + "_input");
        input.fill(LocalDate.now(ZoneId.of("Africa/Casablanca"))
                .plusDays(daysFromToday)
                .format(DAY));
        input.press("Tab");
    }

    /** Sends the form and waits for what it leads to, be it another page or this one with a word on what is missing. */
    private static void press(Desk desk, String button) {
        Page page = desk.page();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && !response.url().contains("/draft/"),
                () -> field(desk, button).click());
        page.waitForTimeout(300);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void follow(Desk desk, String address) {
        desk.page().locator("main a[href*='" + address + "']").first().click();
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static String parameter(Desk desk, String name) {
        String query = desk.path().substring(desk.path().indexOf('?') + 1);
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("No " + name + " in " + desk.path());
    }
}
