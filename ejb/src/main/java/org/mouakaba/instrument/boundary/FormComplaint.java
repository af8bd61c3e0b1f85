package org.mouakaba.instrument.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with a workbook, and where.
 *
 * @param sheet as its tab says; empty for the workbook as a whole
 * @param row as the spreadsheet shows it, from 1; 0 for the sheet as a whole
 * @param column its heading; empty for the row as a whole
 * @param arguments as {@link FormFault} says
 */
public record FormComplaint(String sheet, int row, String column, FormFault fault, List<String> arguments)
        implements Serializable {

    public FormComplaint {
        arguments = List.copyOf(arguments);
    }
}
