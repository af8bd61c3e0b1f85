package org.mouakaba.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetReader;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.UnreadableSheetException;

class SheetBookTest {

    private static final SheetLimits SMALL = new SheetLimits(1, 4, 100, 10, 50);

    @Test
    void readsWhatASpreadsheetSaved() throws IOException {
        Map<String, String> parts = parts("""
                <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>0.30000000000000004</v></c><c r="D2" s="1"><v>46327</v></c></row>
                <row r="3"><c r="A3" s="1"/></row>
                <row r="5"><c r="A5" t="str"><f>1+1</f><v>deux</v></c><c r="B5" t="b"><v>1</v></c>
                    <c r="D5" s="2"><v>1.5</v></c><c r="E5" t="inlineStr"><is><r><t>a_x000A_</t></r><r><t>b</t></r></is></c></row>
                """);
        List<SheetRow> rows = rows(zip(parts));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5);
        assertThat(rows.get(0).text("B")).isEqualTo("ليلى");
        assertThat(rows.get(0).cell("C").orElseThrow().number()).isEqualTo(new BigDecimal("0.3"));
        assertThat(rows.get(0).cell("D").orElseThrow().text()).isEqualTo("2026-11-01");
        assertThat(rows.get(1).text("A")).isEqualTo("deux");
        assertThat(rows.get(1).text("B")).isEqualTo("TRUE");
        assertThat(rows.get(1).cell("D").orElseThrow().time()).isEqualTo(LocalDateTime.of(1900, 1, 1, 12, 0));
        assertThat(rows.get(1).cell("E").orElseThrow().text()).isEqualTo("a\nb");
        assertThat(rows.get(1).cell("E").orElseThrow().place()).isEqualTo("E5");
        assertThat(rows.get(1).text("J")).isEmpty();
    }

    @Test
    void namesTheSheetsInOrder() throws IOException {
        assertThat(reader(zip(parts(""))).sheets()).containsExactly("Feuille");
    }

    @Test
    void countsFrom1904WhereTheBookDoes() throws IOException {
        Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(rows(zip(parts)).get(0).text("A")).isEqualTo("1904-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "nom;prénom\n", "\u00D0\u00CF\u0011\u00E0 an old workbook"})
    void refusesWhatIsNoWorkbook(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "document.noWorkbook");
    }

    @Test
    void refusesAnotherKindOfPackage() throws IOException {
        assertRefused(zip(Map.of("word/document.xml", "<a/>")), "document.noWorkbook");
    }

    @Test
    void refusesWhatIsCutOff() throws IOException {
        byte[] whole = zip(parts(""));
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 3), "document.damaged");
    }

    @Test
    void refusesABomb() throws IOException {
        Map<String, String> parts = parts("");
        parts.put("xl/media/bomb.bin", "0".repeat(5 << 20));
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(20_000);
        assertRefused(bomb, "document.tooLarge");
    }

    @Test
    void refusesAFileBeyondTheLimit() {
        assertRefused(new byte[(1 << 20) + 1], "document.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "_rels/.rels"
            })
    void refusesDocumentTypes(String part) throws IOException {
        Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        parts.computeIfPresent(part, (name, xml) -> "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:/etc/hostname\">]>" + xml);
        assertRefused(zip(parts), "document.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
                "<row r='2'/><row r='2'/>",
                "<row r='99999999999'/>",
                "<row r='1'><c r='A1'><v>NaN</v></c></row>",
                "<row r='1'><c r='A1'><v>1e999</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1'><v>&e;</v></c></row>",
                "<row r='1'><c r='A1'><v>1</row>"
            })
    void refusesWhatNoSpreadsheetWrites(String rows) throws IOException {
        assertRefused(zip(parts(rows)), "document.damaged");
    }

    @Test
    void refusesMoreThanIsTaken() throws IOException {
        assertRefused(zip(parts("<row r='101'><c r='A101'><v>1</v></c></row>")), "document.tooManyRows");
        assertRefused(zip(parts("<row r='1'><c r='K1'><v>1</v></c></row>")), "document.tooManyColumns");
        String longText = "<row r='1'><c r='B1' t='%s'>%s</c></row>";
        String letters = "x".repeat(51);
        assertRefused(zip(parts(longText.formatted("str", "<v>" + letters + "</v>"))), "document.cellTooLong");
        assertRefused(
                zip(parts(longText.formatted("inlineStr", "<is><t>" + letters + "</t></is>"))), "document.cellTooLong");
        // Empty cells with a look are what spreadsheets leave behind.
        assertThat(rows(zip(parts("<row r='1048576'><c r='XFD1048576' s='1'/></row>"))))
                .isEmpty();
    }

    @Test
    void refusesAPartThatIsThereTwice() throws IOException {
        Map<String, String> parts = parts("");
        parts.put("XL/Workbook.xml", "<a/>");
        assertRefused(zip(parts), "document.damaged");
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        UnreadableSheetException.class,
                        e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private static SheetReader reader(byte[] file) throws IOException {
        return new SheetReader(new ByteArrayInputStream(file), SMALL);
    }

    private static List<SheetRow> rows(byte[] file) throws IOException {
        try (Stream<SheetRow> rows = reader(file).rows(0)) {
            return rows.toList();
        }
    }

    private static Map<String, String> parts(String rows) {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relation = "<Relationship Id=\"%s\" Type=\"" + type + "/%s\" Target=\"%s\"/>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships>" + relation.formatted("r1", "officeDocument", "/xl/workbook.xml")
                        + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + type
                        + "\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation.formatted("r2", "styles", "styles.xml")
                        + relation.formatted("r3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-40C]yyyy\\-mm hh:mm\"/></numFmts><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst " + main + "><si><t>ليلى</t><rPh><t>x</t></rPh></si></sst>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
