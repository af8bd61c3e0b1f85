package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** Who keeps the system gives a setting another value from a day on; what is no such value is refused beside its field. */
@ExtendWith(InBrowser.class)
class SettingsE2E {

    @Test
    void keepsAnAmountFromTheDayItHolds(Desks desks) {
        Desk sysadmin = desks.in("fr-MA").login("sysadmin");
        sysadmin.open("setting/list.xhtml?area=entitlement");
        FormPage change = new FormPage(sysadmin);
        change.follow("key=entitlement.amount.ASD_FLAT.HOUSEHOLD");
        change.write("value", "cinq cents");
        change.date("validFrom", 30);
        change.write("source", "Décret");
        assertThat(change.refused("submit")).contains("ne convient pas à l’unité");
        change.write("value", "550");
        change.date("validFrom", -1);
        assertThat(change.refused("submit")).contains("jour passé");
        change.date("validFrom", 30);
        change.send();
        sysadmin.requireAt("setting/list.xhtml");
        assertThat(sysadmin.parameter("area")).isEqualTo("entitlement");
        assertThat(sysadmin.text()).contains("nouvelle valeur", "550", "À venir", "Décret");
        sysadmin.requireSilentConsole();
    }
}
