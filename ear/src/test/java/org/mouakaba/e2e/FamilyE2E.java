package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.RegisterPersonPage;

/** A mother is registered, a child is born to her, and from the picture of the family one is at the child. */
@ExtendWith(InBrowser.class)
class FamilyE2E {

    @Test
    void drawsTheFamilyOfAMotherWhoBearsAChild(Desks desks) {
        Desk nadia = desks.in("fr-MA").login("nadia");
        nadia.open("person/register.xhtml");
        RegisterPersonPage mother = new RegisterPersonPage(nadia);
        mother.name("زهيرة", "المرنيسي", "Zouhaira", "Mernissi").born("03/04/1991", "F");
        mother.register("une autre famille");
        mother.follow("person/open");
        assertThat(nadia.text()).contains("Ménage non renseigné.");

        mother.follow("parent=");
        RegisterPersonPage child = new RegisterPersonPage(nadia);
        assertThat(child.field("motherName").inputValue()).isEqualTo("زهيرة");
        child.name("أشرف", "المرنيسي", "Achraf", "Mernissi").born("02/11/2026", "M");
        child.bear("un autre enfant");
        assertThat(nadia.text()).contains("Enfant enregistré", "Achraf Mernissi", "Fils");
        assertThat(nadia.page().locator(".genogram .who").count()).isEqualTo(2);
        assertThat(nadia.page().locator(".genogram .self").count()).isEqualTo(1);

        nadia.follow(() -> nadia.page()
                .locator(".genogram a[aria-label='Achraf Mernissi']")
                .click());
        assertThat(nadia.page().locator("h1").innerText()).contains("Achraf Mernissi");
        assertThat(nadia.text()).contains("Mère");
        nadia.requireSilentConsole();
    }
}
