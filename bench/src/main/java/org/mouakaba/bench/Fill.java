package org.mouakaba.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * How long the page waits after each answer to a large form: sent, computed, kept and drawn anew. The form is its own: 400
 * questions on ten pages, 150 of them asked only after another answer, 40 computed, each number bounded.
 */
final class Fill {

    private static final String CODE = "BENCH_LARGE";
    private static final int PAGES = 10;
    private static final int ON_A_PAGE = 40;
    private static final int SKIPPING = 15;
    private static final int WARM = 60;
    private static final Pattern CASE = Pattern.compile("case=([0-9a-f-]{36})");

    private final Place place;

    Fill(Place place) {
        this.place = place;
    }

    void run() throws SQLException, IOException {
        Browser salma = new Browser(place.app());
        salma.login("salma");
        Matcher found = CASE.matcher(salma.get("casefile/list.xhtml?stage=IMPLEMENTATION").text());
        if (!found.find()) {
            throw new IllegalStateException("salma has no case");
        }
        String file = found.group(1);
        String filled = draft(file);
        Histogram taken = new Histogram(3);
        int count = 0;
        for (int page = 0; page < PAGES; page++) {
            Answer shown = salma.get("assessment/fill.xhtml?case=" + file + "&filled=" + filled + "&page=" + page);
            Map<String, String> given = new HashMap<>();
            for (int i = 0; i < ON_A_PAGE; i += 2) {
                given.put("q:g%d/q%d_%d".formatted(page, page, i), count % 3 == 0 ? "NO" : "YES");
                given.put("jakarta.faces.partial.render", "form:questions messages");
                Answer answer = salma.press(shown, "form:answered", given);
                if (!answer.ok() || !answer.text().contains("form:questions")) {
                    throw new IllegalStateException(answer.status() + ": " + answer.text());
                }
                if (count++ >= WARM) {
                    taken.recordValue(answer.nanos() / 1000);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d questions, %d skip rules; %s%n| changes | p50 ms | p95 ms | max ms |%n|--:|--:|--:|--:|%n"
                        + "| %d | %.0f | %.0f | %.0f |%n",
                PAGES * ON_A_PAGE,
                PAGES * SKIPPING,
                Place.machine(),
                taken.getTotalCount(),
                taken.getValueAtPercentile(50) / 1000.0,
                taken.getValueAtPercentile(95) / 1000.0,
                taken.getMaxValue() / 1000.0);
    }

    /** A new draft in the case, under the form of this bench. */
    private String draft(String file) throws SQLException, IOException {
        byte[] workbook = workbook();
        try (Connection connection = place.connectAsApp()) {
            String edition = one(connection, "select id::text from instrument_edition where code = ?", CODE);
            if (edition == null) {
                try (PreparedStatement insert = connection.prepareStatement(
                        "insert into instrument_edition (id, code, number, kind, title, written_version, status, file_name,"
                                + " workbook, sha256, uploaded_by, uploaded_at, published_by, published_at) values"
                                + " (gen_random_uuid(), ?, 1, 'OTHER', '{\"\": \"Bench\"}', '1', 'PUBLISHED', 'bench.xls', ?, ?,"
                                + " 'bench', now(), 'bench', now())")) {
                    insert.setString(1, CODE);
                    insert.setBytes(2, workbook);
                    insert.setString(3, sha256(workbook));
                    insert.executeUpdate();
                }
                edition = one(connection, "select id::text from instrument_edition where code = ?", CODE);
            }
            String filled = one(
                    connection,
                    "insert into filled_instrument (id, case_id, episode, edition_id, code, status, answers, begun_by, begun_at,"
                            + " changed_by, changed_at) select gen_random_uuid(), ?::uuid, 1, id, code, 'DRAFT', '{}', 'bench',"
                            + " now(), 'bench', now() from instrument_edition where code = 'BENCH_LARGE'"
                            + " on conflict (case_id, code) where status = 'DRAFT' do update set answers = '{}'"
                            + " returning id::text",
                    file);
            if (edition == null || filled == null) {
                throw new IllegalStateException("nothing to fill");
            }
            return filled;
        }
    }

    private static @Nullable String one(Connection connection, String sql, String value)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet survey = book.createSheet("survey");
            row(survey, "type", "name", "label", "relevant", "constraint", "calculation");
            for (int page = 0; page < PAGES; page++) {
                row(survey, "begin group", "g" + page, "Page " + (page + 1));
                for (int i = 0; i < ON_A_PAGE; i++) {
                    String name = "q%d_%d".formatted(page, i);
                    boolean choice = i % 2 == 0;
                    String relevant = !choice && i / 2 < SKIPPING ? "${q%d_%d} = 'YES'".formatted(page, i - 1) : "";
                    row(
                            survey,
                            choice ? "select_one yesno" : "integer",
                            name,
                            "Question " + name,
                            relevant,
                            choice ? "" : ". >= 0 and . < 100");
                }
                row(survey, "end group");
                for (int i = 0; i < 4; i++) {
                    row(
                            survey,
                            "calculate",
                            "c%d_%d".formatted(page, i),
                            "",
                            "",
                            "",
                            "if(${q%d_%d} = 'YES', coalesce(${q%d_%d}, 0), 0)".formatted(page, 2 * i, page, 2 * i + 1));
                }
            }
            Sheet choices = book.createSheet("choices");
            row(choices, "list_name", "name", "label");
            row(choices, "yesno", "YES", "Yes");
            row(choices, "yesno", "NO", "No");
            Sheet settings = book.createSheet("settings");
            row(settings, "form_title", "form_id");
            row(settings, "Bench", CODE);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
