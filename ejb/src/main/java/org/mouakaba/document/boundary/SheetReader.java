package org.mouakaba.document.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mouakaba.document.control.SheetBook;

/**
 * Reads a workbook of Office Open XML that somebody sent in, row by row, and trusts nothing of it: size, rows, columns and
 * cells are limited, document types refused, formulas never computed. What is wrong is an {@link
 * UnreadableSheetException}.
 */
public final class SheetReader {

    private final SheetBook book;

    /** Takes the file in, up to the limit, and looks at what it holds. The stream stays open. */
    public SheetReader(InputStream file, SheetLimits limits) throws IOException {
        book = new SheetBook(file, limits);
    }

    /** The names on the tabs, in order. */
    public List<String> sheets() {
        return book.sheets();
    }

    /** The names of all that is packed in the file, in small letters. */
    public Set<String> parts() {
        return book.packed();
    }

    /**
     * The rows that hold something. Close the stream.
     *
     * @param sheet its place among the sheets, from 0
     */
    public Stream<SheetRow> rows(int sheet) {
        return rowsAndFormulas(sheet).filter(row -> !row.cells().isEmpty());
    }

    /** As {@link #rows}, with those that hold nothing but formulas without what they came to. */
    public Stream<SheetRow> rowsAndFormulas(int sheet) {
        return book.rows(sheet);
    }
}
