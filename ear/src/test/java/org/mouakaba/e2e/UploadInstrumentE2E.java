package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;

/** Workbooks that others wrote: each becomes a draft that can be gone through page by page, or is refused with all reasons. */
@ExtendWith(InBrowser.class)
class UploadInstrumentE2E {

    @Test
    void takesPublicFormsOrSaysAllThatStandsAgainstThem(Desks desks) throws IOException {
        String folder = System.getenv("MOUAKABA_SAMPLES");
        Assumptions.assumeTrue(folder != null, "no folder of public forms");
        List<Path> forms;
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            forms = files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
        }
        assertThat(forms).isNotEmpty();
        Desk sysadmin = desks.in("ar-MA").login("sysadmin");
        for (Path form : forms) {
            upload(sysadmin, form);
            if (sysadmin.path().startsWith("instrument/open.xhtml")) {
                walk(sysadmin);
                sysadmin.page().locator("button[id='form:discard']").click();
                sysadmin.page().waitForURL("**/instrument/list.xhtml*");
            } else {
                assertThat(sysadmin.page()
                                .locator("section[aria-labelledby='h-complaints'] tbody tr")
                                .count())
                        .as(form.toString())
                        .isPositive();
                sysadmin.requireAccessible();
            }
        }
        sysadmin.requireSilentConsole();
    }

    @Test
    void refusesWhatIsNoWorkbook(Desks desks) throws IOException {
        Desk sysadmin = desks.in("fr-MA").login("sysadmin");
        Path text = Files.writeString(Files.createTempFile("form", ".xlsx"), "ceci n’est pas un classeur");
        upload(sysadmin, text);
        assertThat(sysadmin.text()).contains("ni un .xlsx ni un .xls");
        sysadmin.requireSilentConsole();
    }

    private static void upload(Desk desk, Path form) {
        desk.open("instrument/upload.xhtml");
        desk.page().locator("input[id='form:file']").setInputFiles(form);
        desk.followOrStay(() -> desk.page().locator("button[id='form:upload']").click());
    }

    /** To the last page. */
    private static void walk(Desk desk) {
        for (int page = 0; desk.page().locator("button[id='form:after']").count() > 0; page++) {
            assertThat(page).isLessThan(200);
            desk.page().locator("button[id='form:after']").click();
            desk.settle();
        }
        assertThat(desk.page().locator("[data-questions]").count()).isOne();
    }
}
