package org.mouakaba.document.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.mouakaba.document.control.CsvRows;

/**
 * Reads the one table of a file that somebody sent in, whichever of the two formats it has: the first sheet of a workbook,
 * or a CSV in UTF-8. What is wrong is an {@link UnreadableSheetException}.
 */
public final class TableReader {

    private TableReader() {}

    /** The rows that hold something. Close the stream. */
    public static Stream<SheetRow> rows(byte[] file, SheetLimits limits) {
        if (!packed(file)) {
            return CsvRows.of(file, limits);
        }
        try {
            return new SheetReader(new ByteArrayInputStream(file), limits).rows(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook is a ZIP, whatever its name. */
    private static boolean packed(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }
}
