package org.mouakaba.document.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;

/**
 * One table as CSV, quoted as RFC 4180 says. In Arabic and French the comma parts the decimals and the semicolon the
 * columns, as spreadsheets of Morocco expect; dates are ISO, which every one reads.
 */
public final class CsvLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula, in letters of any width. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvLines() {}

    public static void write(TableFile file, OutputStream out) throws IOException {
        if (file.sheets().size() != 1) {
            throw new IllegalArgumentException(
                    "a CSV holds one table, not " + file.sheets().size());
        }
        Sheet sheet = file.sheets().get(0);
        boolean comma = !file.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(comma ? ';' : ',').get();
        write(writer, format, sheet.columns().stream().map(c -> harmless(c.label())));
        try (Stream<? extends List<? extends @Nullable Object>> rows = sheet.rows()) {
            for (Iterator<? extends List<? extends @Nullable Object>> row = rows.iterator(); row.hasNext(); ) {
                write(writer, format, line(sheet.columns(), row.next(), comma).stream());
            }
        }
        writer.flush();
    }

    private static void write(Writer writer, CSVFormat format, Stream<String> values) throws IOException {
        writer.write(format.format(values.toArray()));
        writer.write(format.getRecordSeparator());
    }

    private static List<String> line(List<Column> columns, List<? extends @Nullable Object> values, boolean comma) {
        List<String> line = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            line.add(text(columns.get(i).kind(), values.get(i), comma));
        }
        return line;
    }

    private static String text(Kind kind, @Nullable Object value, boolean comma) {
        if (value == null) {
            return "";
        }
        if (kind == Kind.TEXT || kind == Kind.DATE || !(value instanceof Number)) {
            return harmless(value.toString());
        }
        BigDecimal number = new BigDecimal(value.toString());
        String text = switch (kind) {
            case AMOUNT -> number.setScale(2, RoundingMode.HALF_UP).toPlainString();
            case PERCENT ->
                number.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + '%';
            default -> number.toPlainString();
        };
        return comma ? text.replace('.', ',') : text;
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? '\'' + text : text;
    }
}
