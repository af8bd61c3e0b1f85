package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.document.boundary.TableWriter;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

@ExtendWith(InBrowser.class)
class ImportPaymentsE2E {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void saysOfEachLineWhatIsWrongWithIt(Desks desks) throws IOException {
        Desk ouazzani = desks.in("fr-MA").login("ouazzani");
        ouazzani.open("funding/list-tranches.xhtml");
        FormPage form = new FormPage(ouazzani);
        form.follow("funding/import-payments");
        form.field("file")
                .setInputFiles(new FilePayload("paiements.csv", "text/csv", "a;b".getBytes(StandardCharsets.UTF_8)));
        ouazzani.follow(() -> form.field("check").click());
        assertThat(ouazzani.text()).contains("Ce fichier n’est pas un classeur .xlsx");
        form.field("file").setInputFiles(new FilePayload("paiements.xlsx", XLSX, workbook()));
        form.send("check");
        ouazzani.waitFor("a[href*='funding/import-result']");
        assertThat(ouazzani.text())
                .contains("Vérification · Terminé")
                .contains("paiements.xlsx")
                .contains("CV-1999-000000")
                .contains("numéro de convention");
        APIResponse result = ouazzani.get("funding/import-result?id=" + ouazzani.parameter("job"));
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.body()).startsWith('P', 'K');
        ouazzani.requireSilentConsole();

        Desk coordinator = desks.in("fr-MA").login("coordinator");
        assertThat(coordinator.get("funding/import-payments.xhtml").status()).isEqualTo(403);
        assertThat(coordinator
                        .get("funding/import-result?id=" + ouazzani.parameter("job"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aListOfExpendituresLeavesAsAFile(Desks desks) {
        Desk partner = desks.in("fr-MA").login("partner");
        APIResponse csv = partner.get("funding/export?as=csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("Référence du cas");
        assertThat(csv.text().lines().count()).isGreaterThan(1);
        assertThat(partner.get("funding/export?from=tomorrow").status()).isEqualTo(404);
        assertThat(desks.in("fr-MA").login("salma").get("funding/export").status())
                .isEqualTo(403);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalDate day = LocalDate.of(2026, 3, 9);
        List<Column> columns = List.of(
                new Column("Numéro de convention", Kind.TEXT),
                new Column("Tranche", Kind.COUNT),
                new Column("Référence de l'ordonnancement", Kind.TEXT),
                new Column("Date de l'ordonnancement", Kind.DATE),
                new Column("Référence du paiement", Kind.TEXT),
                new Column("Date du paiement", Kind.DATE),
                new Column("Montant", Kind.AMOUNT));
        List<List<Object>> rows = List.of(List.of("CV-1999-000000", 1, "ORD-1", day, "VIR-E2E-1", day, 1000));
        new TableWriter()
                .xlsx(
                        new TableFile(
                                Locale.FRENCH,
                                "",
                                Instant.EPOCH,
                                List.of(new Sheet("Paiements", columns, rows.stream()))),
                        out);
        return out.toByteArray();
    }
}
