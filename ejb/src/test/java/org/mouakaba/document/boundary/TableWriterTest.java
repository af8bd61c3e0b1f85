package org.mouakaba.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;

class TableWriterTest {

    private static final Instant MADE = Instant.parse("2026-11-23T08:12:00Z");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final TableWriter writer = new TableWriter();

    @Test
    void writesTheSameWorkbookAgain() throws IOException {
        byte[] first = xlsx(file(ARABIC, sheet("المؤدى")));
        assertThat(xlsx(file(ARABIC, sheet("المؤدى")))).isEqualTo(first);
        assertThat(xlsx(file(Locale.FRENCH, sheet("المؤدى")))).isNotEqualTo(first);
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        SheetReader reader = new SheetReader(
                new ByteArrayInputStream(xlsx(file(ARABIC, sheet("Versé / 2026"), sheet("versé   2026")))),
                SheetLimits.USUAL);
        assertThat(reader.sheets()).containsExactly("Versé   2026", "versé   2026 2");
        try (Stream<SheetRow> rows = reader.rows(1)) {
            List<SheetRow> read = rows.toList();
            assertThat(read.get(0).text("B")).isEqualTo("Montant");
            SheetRow row = read.get(1);
            assertThat(row.cell("A").orElseThrow().text())
                    .isEqualTo("=1+1 _x0041_ <&>\u000B".replace('\u000B', '\uFFFD'));
            assertThat(row.cell("B").orElseThrow().number()).isEqualTo(new BigDecimal("-1234.5"));
            assertThat(row.cell("D").orElseThrow().number()).isEqualTo(new BigDecimal("0.125"));
            assertThat(row.cell("E").orElseThrow().text()).isEqualTo("2026-09-30");
            assertThat(read.get(2).cells()).hasSize(1);
        }
    }

    @Test
    void laysArabicFromTheRightAndKeepsTheHead() throws IOException {
        String arabic = part(xlsx(file(ARABIC, sheet("a"))), "xl/worksheets/sheet1.xml");
        assertThat(arabic)
                .contains("rightToLeft=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:E3\"")
                .doesNotContain("<f>");
        assertThat(part(xlsx(file(Locale.FRENCH, sheet("a"))), "xl/worksheets/sheet1.xml"))
                .doesNotContain("rightToLeft");
    }

    @Test
    void keepsTheTimeOfWritingOut() throws IOException {
        byte[] book = xlsx(file(ARABIC, sheet("a")));
        assertThat(part(book, "docProps/core.xml")).contains("2026-11-23T08:12:00Z", "Leïla");
    }

    @Test
    void writesCsvAsMoroccoReadsIt() throws IOException {
        assertThat(csv(file(Locale.FRENCH, sheet("a"))))
                .isEqualTo(
                        "\uFEFFNom;Montant;Nombre;Part;Le\r\n\"'=1+1 _x0041_ <&>\u000B\";-1234,50;3;12,5%;2026-09-30\r\n"
                                + "\"a;\"\"b\"\"\";;;;\r\n");
        assertThat(csv(file(Locale.ENGLISH, sheet("a")))).contains("-1234.50,3,12.5%,2026-09-30");
    }

    @Test
    void letsNoTextBecomeAFormula() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝")) {
            Sheet sheet = new Sheet(
                    "a", List.of(new Column("Nom", Kind.TEXT)), Stream.of(List.of(start + "cmd|' /C calc'!A0")));
            assertThat(csv(file(Locale.FRENCH, sheet))).contains("'" + start + "cmd");
        }
    }

    @Test
    void closesTheRows() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        Sheet sheet = new Sheet(
                "a", List.of(new Column("n", Kind.COUNT)), Stream.of(List.of(1)).onClose(() -> closed.set(true)));
        csv(file(Locale.FRENCH, sheet));
        assertThat(closed).isTrue();
        assertThatThrownBy(() -> csv(file(Locale.FRENCH, sheet("a"), sheet("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Bytes leave while rows still come: nothing waits for the last one. */
    @Test
    void holdsNoRows() throws IOException {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger beforeTheLast = new AtomicInteger();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] b, int from, int length) {
                written.addAndGet(length);
            }
        };
        Sheet sheet = new Sheet(
                "a",
                List.of(new Column("n", Kind.COUNT), new Column("t", Kind.TEXT)),
                IntStream.range(0, 120_000).mapToObj(i -> {
                    beforeTheLast.set(written.get());
                    return List.of(i, "ligne " + i);
                }));
        writer.xlsx(file(Locale.FRENCH, sheet), out);
        assertThat(written.get() - beforeTheLast.get()).isLessThan(64 << 10);
    }

    private static Sheet sheet(String title) {
        List<Column> columns = List.of(
                new Column("Nom", Kind.TEXT),
                new Column("Montant", Kind.AMOUNT),
                new Column("Nombre", Kind.COUNT),
                new Column("Part", Kind.PERCENT),
                new Column("Le", Kind.DATE));
        Stream<List<@Nullable Object>> rows = Stream.of(
                Arrays.asList("=1+1 _x0041_ <&>\u000B", new BigDecimal("-1234.5"), 3, 0.125, LocalDate.of(2026, 9, 30)),
                Arrays.asList("a;\"b\"", null, null, null, null));
        return new Sheet(title, columns, rows);
    }

    private static TableFile file(Locale language, Sheet... sheets) {
        return new TableFile(language, "Leïla Ouazzani", MADE, List.of(sheets));
    }

    private byte[] xlsx(TableFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.xlsx(file, out);
        return out.toByteArray();
    }

    private String csv(TableFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.csv(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String part(byte[] book, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
