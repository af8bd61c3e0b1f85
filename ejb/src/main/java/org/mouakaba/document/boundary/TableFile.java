package org.mouakaba.document.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables about to leave as a file. Rows come one after the other and none is kept, so a table may be of any length; the
 * writer closes their stream.
 *
 * @param language ar, fr or en: the direction of the sheets and the way of writing in a CSV
 * @param author who answers for its content
 * @param createdAt when it was made, by the caller's clock
 * @param sheets one for each table, in order; a CSV holds one
 */
public record TableFile(Locale language, String author, Instant createdAt, List<Sheet> sheets) {

    public TableFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * One table.
     *
     * @param title on the tab of the sheet
     * @param rows as many values as columns: a {@code LocalDate} for a date, a {@code Number} for what is counted, any
     *     other value as its text, null where there is none
     */
    public record Sheet(String title, List<Column> columns, Stream<? extends List<? extends @Nullable Object>> rows) {

        public Sheet {
            columns = List.copyOf(columns);
        }
    }

    public record Column(String label, Kind kind) {}

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        /** With two decimals. */
        AMOUNT,
        COUNT,
        /** A share of one: 0.125 is 12,5 %. */
        PERCENT,
        DATE
    }
}
