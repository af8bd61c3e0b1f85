package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
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
        "ouazzani,   reporting/funding.xhtml",
        "delegate,   reporting/counts.xhtml",
        "coordinator,reporting/counts.xhtml",
        "partner,    referral/list.xhtml",
        "dpo,        audit/list.xhtml",
        "auditor,    audit/list.xhtml",
        "sysadmin,   workforce/list.xhtml"
    })
    void leadsEachRoleToItsWork(String user, String home, Desks desks) {
        Desk desk = desks.in("ar-MA").login(user);
        desk.requireAt(home);
        desk.requireWords("ar");
        desk.requireSilentConsole();
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

    /** Whoever knew the session before the login, on a shared computer, knows nothing after it. */
    @Test
    void givesTheSessionAnotherIdAtTheLogin(Desks desks) {
        Desk desk = desks.in("fr-MA");
        desk.open("public/goodbye.xhtml");
        Cookie before = desk.session();
        desk.open("worklist/today.xhtml");
        desk.identify("salma");
        Cookie after = desk.session();
        assertThat(after.value).isNotEqualTo(before.value);
        assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(after.httpOnly).isTrue();
    }
}
