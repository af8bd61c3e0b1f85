package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

@ExtendWith(InBrowser.class)
class CommunesE2E {

    private static final String KNOWN = "04.421.01.03;يعقوب المنصور;Yacoub El Mansour";

    @Test
    void offersWhatTheSystemAdministratorLoadedAndKeepsWhatWasRefused(Desks desks) {
        Desk sysadmin = desks.in("fr-MA").login("sysadmin");
        sysadmin.open("territory/load-communes.xhtml");
        FormPage list = new FormPage(sysadmin);
        list.write("list", KNOWN + "\n04.421.01.04;حسان");
        assertThat(list.refused("submit")).contains("Ligne 2");
        assertThat(list.field("list").inputValue()).startsWith(KNOWN);
        list.write("list", KNOWN + "\n04.421.01.04;حسان;Hassan");
        list.send();
        sysadmin.requireAt("codelist/list.xhtml");
        assertThat(sysadmin.text()).contains("Communes chargées : 2.");
        sysadmin.requireSilentConsole();

        Desk salma = desks.in("fr-MA").login("salma");
        salma.open("person/register.xhtml");
        FormPage person = new FormPage(salma);
        person.select("territoryCode", "04.421");
        offers(salma, person, "يعقوب", "يعقوب المنصور");
        offers(salma, person, "yacoub", "Yacoub El Mansour");
    }

    private static void offers(Desk desk, FormPage form, String typed, String commune) {
        Locator field = form.field("commune_input");
        field.fill("");
        // The field listens from the first key on, and what is typed in Arabic here presses none.
        field.press("Backspace");
        field.pressSequentially(typed);
        desk.waitFor(".ui-autocomplete-item[data-item-label='" + commune + "']");
    }
}
