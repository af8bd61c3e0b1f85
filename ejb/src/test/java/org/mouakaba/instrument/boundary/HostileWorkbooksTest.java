package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that are no forms, or that want something else than to be read. */
class HostileWorkbooksTest {

    private static final SheetBuilder GOOD = SheetBuilder.survey("type|name|label", "text|a|A");

    @Test
    void bothFormatsAreRead() {
        assertThat(FormReader.read(GOOD.bytes()).form()).isNotNull();
        Form old = SheetBuilder.form(GOOD.oldBytes());
        assertThat(old.questions()).extracting(FormQuestion::name).containsExactly("a");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        assertThat(faults("type,name\ntext,a".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(FormFault.NOT_A_WORKBOOK);
        assertThat(faults(new byte[0])).containsExactly(FormFault.NOT_A_WORKBOOK);
        assertThat(faults(zip(Map.of("a.txt", "b")))).containsExactly(FormFault.NOT_A_WORKBOOK);
        byte[] half = GOOD.bytes();
        assertThat(faults(Arrays.copyOf(half, half.length / 2)))
                .containsAnyOf(FormFault.NOT_A_WORKBOOK, FormFault.DAMAGED);
        byte[] old = GOOD.oldBytes();
        assertThat(faults(Arrays.copyOf(old, old.length / 2)))
                .containsAnyOf(FormFault.NOT_A_WORKBOOK, FormFault.DAMAGED);
        for (int i = 600; i < old.length; i += 97) {
            byte[] broken = old.clone();
            broken[i] ^= 0x5A;
            assertThat(FormReader.read(broken)).isNotNull();
        }
    }

    @Test
    void macrosAndLinksAreRefused() throws IOException {
        assertThat(faults(with(GOOD.bytes(), "xl/vbaProject.bin", "x"))).containsExactly(FormFault.MACROS);
        assertThat(faults(with(GOOD.bytes(), "xl/externalLinks/externalLink1.xml", "<a/>")))
                .containsExactly(FormFault.EXTERNAL_LINK);
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(GOOD.oldBytes()))) {
            parts.getRoot().createDirectory("_VBA_PROJECT_CUR");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            parts.writeFilesystem(out);
            assertThat(faults(out.toByteArray())).containsExactly(FormFault.MACROS);
        }
        try (HSSFWorkbook book = new HSSFWorkbook();
                HSSFWorkbook other = new HSSFWorkbook()) {
            GOOD.fill(book);
            other.createSheet("x").createRow(0).createCell(0).setCellValue(1);
            book.linkExternalWorkbook("other.xls", other);
            book.getSheetAt(0).createRow(5).createCell(3).setCellFormula("[other.xls]x!A1");
            assertThat(faults(SheetBuilder.bytesOf(book))).containsExactly(FormFault.EXTERNAL_LINK);
        }
    }

    @Test
    void aPasswordIsAskedOfNobody() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(parts)) {
                out.write(GOOD.bytes());
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            parts.writeFilesystem(file);
            assertThat(faults(file.toByteArray())).containsExactly(FormFault.ENCRYPTED);
        }
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            GOOD.fill(book);
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            byte[] locked = SheetBuilder.bytesOf(book);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(faults(locked)).containsExactly(FormFault.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void hugeOnesAreRefusedBeforeTheyFillTheMemory() throws IOException {
        assertThat(faults(new byte[6 << 20])).containsExactly(FormFault.TOO_LARGE);
        assertThat(faults(zip(Map.of("[Content_Types].xml", " ".repeat(70 << 20)))))
                .containsExactly(FormFault.TOO_LARGE);
        List<String> rows = new ArrayList<>(List.of("type|name|label"));
        rows.addAll(Collections.nCopies(5_000, "note|n|N"));
        SheetBuilder tall = SheetBuilder.survey(rows.toArray(String[]::new));
        assertThat(tall.wrong()).containsExactly("survey 0  TOO_MANY_ROWS");
        assertThat(faults(tall.oldBytes())).containsExactly(FormFault.TOO_MANY_ROWS);
        SheetBuilder wide = SheetBuilder.survey("x|".repeat(201) + "x");
        assertThat(wide.wrong()).containsExactly("survey 0  TOO_MANY_COLUMNS");
        SheetBuilder deep = SheetBuilder.survey("type|name|label", "text|a|" + "x".repeat(10_001));
        assertThat(deep.wrong()).containsExactly("survey 0  CELL_TOO_LONG");
        List<String> many = new ArrayList<>(List.of("type|name|label"));
        for (int i = 0; i < 2_100; i++) {
            many.add("note|n" + i + "|N");
        }
        assertThat(SheetBuilder.survey(many.toArray(String[]::new)).wrong())
                .containsExactly("survey 2002  TOO_MANY_QUESTIONS");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        byte[] good = GOOD.bytes();
        String survey = part(good, "xl/worksheets/sheet1.xml");
        String typed = survey.replaceFirst("<worksheet", "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet");
        assertThat(faults(with(good, "xl/worksheets/sheet1.xml", typed))).containsExactly(FormFault.DAMAGED);
    }

    @Test
    void aFormulaIsWhatItCameToAndNeverComputed() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            GOOD.fill(book);
            Sheet sheet = book.getSheet("survey");
            sheet.createRow(2).createCell(0).setCellFormula("CONCATENATE(\"te\",\"xt\")");
            FormReading reading = FormReader.read(SheetBuilder.bytesOf(book));
            assertThat(reading.form()).isNull();
            assertThat(reading.complaints())
                    .contains(new FormComplaint("survey", 3, "", FormFault.FORMULA_WITHOUT_VALUE, List.of("A3")));
            sheet.getRow(2).createCell(1).setCellValue("b");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Form form = SheetBuilder.form(SheetBuilder.bytesOf(book));
            assertThat(form.questions()).extracting(FormQuestion::name).containsExactly("a", "b");
        }
    }

    @Test
    void anExpressionMayBeNeitherLongNorDeepNorEndless() {
        String deep = "(".repeat(300) + "1" + ")".repeat(300);
        assertThat(calculating(deep).wrong()).containsExactly("survey 3 calculation EXPRESSION_TOO_HEAVY");
        assertThat(calculating("1" + "+1".repeat(4_990)).wrong())
                .containsExactly("survey 3 calculation EXPRESSION_TOO_HEAVY");
        assertThat(calculating("-".repeat(9_000) + "1").wrong())
                .containsExactly("survey 3 calculation EXPRESSION_TOO_HEAVY");
        assertThat(calculating("1" + "+1".repeat(450)).wrong()).isEmpty();
    }

    @Test
    void aPassThatWouldNotEndIsCutOff() {
        String product = "count(/data/r[count(/data/r[count(/data/r[x = current()/../a]) > 0]) > 0])";
        Form form = SheetBuilder.survey(
                        "type|name|label|calculation",
                        "text|a|A|",
                        "begin repeat|r|R|",
                        "text|x|X|",
                        "end repeat|||",
                        "calculate|c||" + product,
                        "calculate|d||concat(${c}, 'later')")
                .form();
        Filling cut = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Filling.of(form, "r#", "200", "a", "z"));
        assertThat(cut.gaps()).contains("c NOT_COMPUTED");
    }

    @Test
    void aTextThatDoublesIsCutOff() {
        String[] rows = new String[32];
        rows[0] = "type|name|label|calculation";
        rows[1] = "text|t0|T|";
        for (int i = 2; i < rows.length; i++) {
            rows[i] = "calculate|t%d||concat(${t%d}, ${t%d})".formatted(i - 1, i - 2, i - 2);
        }
        Filling cut = Filling.of(SheetBuilder.survey(rows).form(), "t0", "x".repeat(100));
        assertThat(cut.gaps()).contains("t7 NOT_COMPUTED");
        assertThat(cut.state().answers().values()).allMatch(value -> value.length() <= 10_000);
    }

    @Test
    void aFormMayBeLongInOneChainAndNotDeepInGroups() {
        List<String> chain = new ArrayList<>(List.of("type|name|label|calculation", "integer|t0|T|"));
        for (int i = 1; i < 1_900; i++) {
            chain.add("calculate|t%d||${t%d} + 1".formatted(i, i - 1));
        }
        // The last row first: each needs the one that is yet to come.
        Collections.reverse(chain.subList(1, chain.size()));
        Form form = SheetBuilder.survey(chain.toArray(String[]::new)).form();
        assertThat(Filling.of(form, "t0", "1").answer("t1899")).isEqualTo("1900");
        List<String> deep = new ArrayList<>(List.of("type|name|label"));
        for (int i = 0; i < 900; i++) {
            deep.add("begin group|g" + i + "|G");
        }
        deep.add("text|q|Q");
        deep.addAll(Collections.nCopies(900, "end group||"));
        assertThat(SheetBuilder.survey(deep.toArray(String[]::new)).wrong()).containsExactly("survey 22 type TOO_DEEP");
    }

    private static SheetBuilder calculating(String expression) {
        return SheetBuilder.survey("type|name|label|calculation", "note|n|N|", "calculate|c||" + expression);
    }

    private static List<FormFault> faults(byte[] file) {
        FormReading reading = FormReader.read(file);
        assertThat(reading.form()).isNull();
        return reading.complaints().stream().map(FormComplaint::fault).toList();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] workbook, String name, String content) throws IOException {
        Map<String, String> parts = parts(workbook);
        parts.put(name, content);
        return zip(parts);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        return parts(workbook).getOrDefault(name, "");
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
