package org.mouakaba.instrument.boundary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks of forms: a row is one line, its cells parted by {@code |}. */
final class SheetBuilder {

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();

    static SheetBuilder survey(String... rows) {
        return new SheetBuilder().sheet("survey", rows);
    }

    SheetBuilder choices(String... rows) {
        return sheet("choices", rows);
    }

    SheetBuilder settings(String... rows) {
        return sheet("settings", rows);
    }

    SheetBuilder mapping(String... rows) {
        return sheet("mouakaba", rows);
    }

    SheetBuilder sheet(String name, String... rows) {
        sheets.put(name, List.of(rows));
        return this;
    }

    /** The form, which must be one. */
    Form form() {
        return form(bytes());
    }

    static Form form(byte[] workbook) {
        FormReading reading = FormReader.read(workbook);
        Form form = reading.form();
        if (form == null) {
            throw new AssertionError(reading.complaints().toString());
        }
        return form;
    }

    FormReading read() {
        return FormReader.read(bytes());
    }

    /** What is wrong: {@code survey 3 relevant CYCLE}. */
    List<String> wrong() {
        return read().complaints().stream()
                .map(wrong -> "%s %d %s %s".formatted(wrong.sheet(), wrong.row(), wrong.column(), wrong.fault()))
                .toList();
    }

    byte[] bytes() {
        try (Workbook book = new XSSFWorkbook()) {
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] oldBytes() {
        try (Workbook book = new HSSFWorkbook()) {
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fill(Workbook book) {
        sheets.forEach((name, rows) -> {
            Sheet sheet = book.createSheet(name);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                String[] cells = rows.get(i).split("\\|", -1);
                for (int j = 0; j < cells.length; j++) {
                    if (!cells[j].isBlank()) {
                        row.createCell(j).setCellValue(cells[j].strip());
                    }
                }
            }
        });
    }

    private byte[] bytes(Workbook book) throws IOException {
        fill(book);
        return bytesOf(book);
    }

    static byte[] bytesOf(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
