package org.mouakaba.document.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.UnreadableSheetException;

/**
 * The rows of a CSV in UTF-8, parted by semicolons, commas or tabs: whichever the first line has most of. Another charset is
 * refused rather than guessed, because a wrong guess writes wrong names.
 */
public final class CsvRows {

    private static final int MEGA = 1 << 20;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** What {@link CsvLines} puts before a text that a spreadsheet would compute. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private CsvRows() {}

    public static Stream<SheetRow> of(byte[] file, SheetLimits limits) {
        if (file.length > limits.megabytes() * MEGA) {
            throw UnreadableSheetException.tooLarge(limits.megabytes());
        }
        String text = text(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        // Read whole, and not row by row: a quote that is never closed shows at the end only.
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<SheetRow> rows = parser.stream()
                    .map(line -> row(line, limits))
                    .filter(row -> !row.cells().isEmpty())
                    .toList();
            return rows.stream();
        } catch (IOException | UncheckedIOException damaged) {
            throw UnreadableSheetException.damaged();
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw UnreadableSheetException.noTable();
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException anotherCharset) {
            throw UnreadableSheetException.noTable();
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS.get(0);
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static SheetRow row(CSVRecord line, SheetLimits limits) {
        int number = Math.toIntExact(line.getRecordNumber());
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String text = line.get(i).strip();
            if (text.isEmpty()) {
                continue;
            }
            if (i >= limits.columns()) {
                throw UnreadableSheetException.tooManyColumns(limits.columns());
            }
            SheetCell cell = new SheetCell(
                    ColumnLetters.of(i),
                    number,
                    GUARDED.matcher(text).matches() ? text.substring(1) : text,
                    null,
                    null);
            if (text.length() > limits.letters()) {
                throw UnreadableSheetException.tooLong(cell.place(), limits.letters());
            }
            cells.add(cell);
        }
        if (!cells.isEmpty() && number > limits.rows()) {
            throw UnreadableSheetException.tooManyRows(limits.rows());
        }
        return new SheetRow(number, cells);
    }
}
