package org.mouakaba.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A small instrument for tests in the server: two pages, a rule that skips, a score. */
public final class SampleWorkbook {

    private SampleWorkbook() {}

    /** @param label of the first question, so that two editions of one code differ */
    public static byte[] of(String code, String label) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet survey = book.createSheet("survey");
            row(survey, "type", "name", "label", "relevant", "required", "calculation");
            row(survey, "begin group", "safety", "السلامة", "", "", "");
            row(survey, "select_one yesno", "safe", label, "", "yes", "");
            row(survey, "text", "why", "لماذا؟", "${safe} = 'NO'", "yes", "");
            row(survey, "end group", "", "", "", "", "");
            row(survey, "begin group", "person", "الشخص", "", "", "");
            row(survey, "integer", "age", "السن", "", "", "");
            row(survey, "end group", "", "", "", "", "");
            row(survey, "calculate", "total", "", "", "", "if(${safe} = 'NO', 4, 1)");
            Sheet choices = book.createSheet("choices");
            row(choices, "list_name", "name", "label");
            row(choices, "yesno", "YES", "نعم");
            row(choices, "yesno", "NO", "لا");
            Sheet settings = book.createSheet("settings");
            row(settings, "form_title", "form_id", "version");
            row(settings, "تجربة", code, "1");
            Sheet mapping = book.createSheet("mouakaba");
            row(mapping, "key", "value");
            row(mapping, "kind", "SAMPLE");
            row(mapping, "score", "total");
            row(mapping, "domain.SAFETY", "total");
            row(mapping, "prefill.age", "person.age");
            row(mapping, "prefill.why", "last.why");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
