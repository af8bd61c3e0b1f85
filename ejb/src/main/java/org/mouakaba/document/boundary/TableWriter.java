package org.mouakaba.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.mouakaba.document.control.CsvLines;
import org.mouakaba.document.control.Workbook;

/**
 * Writes tables as files, row by row, whatever their length. The same rows give the same bytes. It decides nothing:
 * whoever calls has asked which rows the reader may see. No text can become a formula.
 */
@ApplicationScoped
public class TableWriter {

    /** A workbook of Office Open XML, with real numbers and dates. The stream stays open. */
    public void xlsx(TableFile file, OutputStream out) throws IOException {
        Workbook.write(file, out);
    }

    /** The one table of the file as CSV in UTF-8, as a spreadsheet of that language opens it. The stream stays open. */
    public void csv(TableFile file, OutputStream out) throws IOException {
        CsvLines.write(file, out);
    }
}
