package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.testing.Deployments;

/** The libraries that read workbooks and expressions find each other and the logger within the server. */
@ExtendWith(ArquillianExtension.class)
class FormReaderIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.ejb();
    }

    @Test
    void readsAndFillsInTheServer() throws IOException {
        Form form = Objects.requireNonNull(FormReader.read(workbook()).form());
        FormState state = form.fill(Map.of("name", "Amina"), "fr", LocalDate.of(2026, 11, 27));
        assertThat(state.results()).containsEntry("fits", "1");
    }

    private static byte[] workbook() throws IOException {
        List<List<String>> rows = List.of(
                List.of("type", "name", "label", "calculation"),
                List.of("text", "name", "Nom"),
                List.of("calculate", "fits", "", "regex(${name}, '[A-Z][a-z]+') and today() = '2026-11-27'"));
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("survey");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
