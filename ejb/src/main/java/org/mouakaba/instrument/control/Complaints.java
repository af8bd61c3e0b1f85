package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import org.mouakaba.instrument.boundary.FormComplaint;
import org.mouakaba.instrument.boundary.FormFault;

/** What is wrong with a workbook, as it is found. */
final class Complaints {

    /** Nobody reads on after so many. */
    private static final int MOST = 500;

    private final List<FormComplaint> all = new ArrayList<>();
    private boolean fatal;

    void add(String sheet, int row, String column, FormFault fault, String... arguments) {
        fatal |= fault.fatal();
        FormComplaint complaint = new FormComplaint(sheet, row, column, fault, List.of(arguments));
        if (all.size() < MOST && !all.contains(complaint)) {
            all.add(complaint);
        }
    }

    boolean fatal() {
        return fatal;
    }

    /** Sheet by sheet in the order in which they were looked at, row by row. */
    List<FormComplaint> sorted(List<String> sheets) {
        return all.stream()
                .sorted((a, b) -> {
                    int bySheet = Integer.compare(sheets.indexOf(a.sheet()), sheets.indexOf(b.sheet()));
                    return bySheet == 0 ? Integer.compare(a.row(), b.row()) : bySheet;
                })
                .toList();
    }
}
