package org.mouakaba.instrument.control;

import java.util.Arrays;
import java.util.List;
import org.mouakaba.instrument.boundary.FormComplaint;
import org.mouakaba.instrument.boundary.FormFault;

/** A workbook whose sheets cannot be read at all. */
final class UnfitWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FormComplaint complaint;

    UnfitWorkbook(String sheet, int row, FormFault fault, Object... arguments) {
        super(fault.name());
        complaint = new FormComplaint(
                sheet,
                row,
                "",
                fault,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    UnfitWorkbook(FormFault fault, Object... arguments) {
        this("", 0, fault, arguments);
    }

    List<FormComplaint> complaints() {
        return List.of(complaint);
    }
}
