package org.mouakaba.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableWriter;
import org.mouakaba.household.boundary.PersonColumn;

/** A file of persons, built row by row; the first row of it is the second of the sheet. */
public final class PersonTable {

    private final List<Map<PersonColumn, String>> rows = new ArrayList<>();

    /** @param cells a column and what stands in it, in turn */
    public PersonTable row(Object... cells) {
        Map<PersonColumn, String> row = new EnumMap<>(PersonColumn.class);
        for (int i = 0; i < cells.length; i += 2) {
            row.put((PersonColumn) cells[i], (String) cells[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** Writes into the last row. */
    public PersonTable with(PersonColumn column, String text) {
        rows.get(rows.size() - 1).put(column, text);
        return this;
    }

    public int size() {
        return rows.size();
    }

    public byte[] xlsx(String language) {
        return write(language, true);
    }

    public byte[] csv(String language) {
        return write(language, false);
    }

    private byte[] write(String language, boolean xlsx) {
        List<Column> columns = Arrays.stream(PersonColumn.values())
                .map(column -> new Column(column.heading(language), Kind.TEXT))
                .toList();
        TableFile.Sheet sheet = new TableFile.Sheet(
                "Persons",
                columns,
                rows.stream()
                        .map(row -> Arrays.stream(PersonColumn.values())
                                .map(column -> row.getOrDefault(column, ""))
                                .toList()));
        TableFile file = new TableFile(Locale.forLanguageTag(language), "Test", Instant.EPOCH, List.of(sheet));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (xlsx) {
                new TableWriter().xlsx(file, out);
            } else {
                new TableWriter().csv(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
