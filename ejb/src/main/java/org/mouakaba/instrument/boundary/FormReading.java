package org.mouakaba.instrument.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a workbook.
 *
 * @param form null where any complaint is fatal
 * @param complaints all that were found, in the order of sheets and rows
 */
public record FormReading(@Nullable Form form, List<FormComplaint> complaints) {

    public FormReading {
        complaints = List.copyOf(complaints);
    }
}
