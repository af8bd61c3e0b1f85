package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

@ExtendWith(InBrowser.class)
class ImportPersonsE2E {

    private static final String FILE = """
            ménage;lien avec le déclarant;prénom en latin;nom en latin;sexe;date de naissance;province
            1;;Izza;Oukhellou;Féminin;14/05/1981;Marrakech
            1;Fils;Moha;Oukhellou;Masculin;02/2016;Marrakech
            2;;Tuda;Azergui;;31/02/1990;Marrakech
            """;

    @Test
    void aFileIsCheckedThenRegisteredAndToldOfRowByRow(Desks desks) {
        Desk bennani = desks.in("fr-MA").login("bennani");
        bennani.open("person/search.xhtml");
        FormPage form = new FormPage(bennani);
        form.follow("household/import-persons");
        APIResponse template = bennani.get("household/import-template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.body()).startsWith('P', 'K');
        assertThat(bennani.get("household/import-template?as=csv").text()).contains("prénom en latin", "# ");
        form.field("file")
                .setInputFiles(new FilePayload("x.csv", "text/csv", "nom;sexe".getBytes(StandardCharsets.UTF_8)));
        bennani.follow(() -> form.field("check").click());
        assertThat(bennani.text()).contains("La colonne « prénom en arabe » manque");
        form.field("file")
                .setInputFiles(new FilePayload("familles.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        form.send("check");
        bennani.waitFor("a[href*='household/import-result']");
        assertThat(bennani.text())
                .contains("Vérification · Terminé", "Tuda Azergui", "La cellule est vide", "ni un jour, ni un mois");
        bennani.page().locator("[id='work:write']").click();
        bennani.page().waitForURL(url -> !url.contains("all="));
        bennani.waitFor("h2:has-text('Import · Terminé')");
        bennani.requireAccessible();
        String report = bennani.get("household/import-result?as=csv&id=" + bennani.parameter("job"))
                .text();
        assertThat(report.lines().filter(line -> line.contains("Enregistrée"))).hasSize(2);
        assertThat(report.lines().filter(line -> line.contains("Tuda Azergui"))).hasSize(2);
        bennani.requireSilentConsole();

        Desk salma = desks.in("fr-MA").login("salma");
        for (String closed : new String[] {"import-persons.xhtml", "import-template", "import-result"}) {
            assertThat(salma.get("household/" + closed).status()).as(closed).isEqualTo(403);
        }
    }
}
