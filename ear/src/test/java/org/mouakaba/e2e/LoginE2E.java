package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.e2e.InBrowser.Desks;

@ExtendWith(InBrowser.class)
class LoginE2E {

    @ParameterizedTest
    @CsvSource({
        "salma,      worklist/today.xhtml",
        "bennani,    supervision/needs.xhtml",
        "ouazzani,   reporting/counts.xhtml",
        "delegate,   reporting/counts.xhtml",
        "coordinator,reporting/counts.xhtml",
        "partner,    referral/list.xhtml",
        "dpo,        audit/list.xhtml",
        "auditor,    audit/list.xhtml",
        "sysadmin,   workforce/list.xhtml"
    })
    void leadsEachRoleToItsWork(String user, String home, Desks desks) {
        for (String language : new String[] {"ar-MA", "fr-MA"}) {
            Desk desk = desks.in(language).login(user);
            assertThat(desk.path()).startsWith(home);
            assertThat(desk.page().locator("html").getAttribute("dir"))
                    .isEqualTo(language.startsWith("ar") ? "rtl" : "ltr");
            assertThat(desk.page().content()).doesNotContain("???");
            desk.requireSilentConsole();
            desk.requireAccessible();
            desk.screenshot("home-" + user + "-" + language.substring(0, 2));
        }
    }

    @Test
    void endsBothSessionsAtLogoutAndShowsNothingOnBack(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma");
        // The button stands in the menu under the user's name.
        desk.page().locator("details:has(form[action*='logout']) > summary").click();
        desk.page().locator("button[name='logout']").click();
        desk.page().waitForURL(url -> url.contains("/public/"));
        desk.page().goBack();
        assertThat(desk.page().content()).doesNotContain("04421-");
        desk.open("worklist/today.xhtml");
        desk.waitFor("#password");
    }

    @Test
    void keepsTheQueryOfTheAddressThroughTheLogin(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma", "casefile/list.xhtml?risk=HIGH");
        assertThat(desk.path()).contains("risk=HIGH");
    }

    @ParameterizedTest
    @CsvSource({
        "salma,   supervision/team.xhtml",
        "salma,   audit/list.xhtml",
        "salma,   workforce/list.xhtml",
        "bennani, workforce/list.xhtml",
        "sysadmin,casefile/list.xhtml",
        "ouazzani,casefile/list.xhtml",
        "partner, casefile/list.xhtml",
        "delegate,person/search.xhtml"
    })
    void refusesEachRoleWhatIsNotIts(String user, String path, Desks desks) {
        Desk desk = desks.in("fr-MA").login(user);
        assertThat(desk.open(path).status()).isEqualTo(403);
        assertThat(desk.page().content()).doesNotContain("Exception").doesNotContain("04421-");
    }
}
