package org.mouakaba.reporting.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.ReportChange;
import org.mouakaba.reporting.boundary.ReportPaper;
import org.mouakaba.reporting.boundary.ReportPaper.Section;
import org.mouakaba.reporting.boundary.ReportPaper.Table;

/** What one version of a paper says differently from another, cell by cell. */
public final class PaperChanges {

    private static final int MOST = 500;

    private PaperChanges() {}

    public static List<ReportChange> between(ReportPaper before, ReportPaper after) {
        List<ReportChange> changes = new ArrayList<>();
        Map<String, Table> known = new HashMap<>();
        for (Section section : before.sections()) {
            if (section.table() != null) {
                known.put(section.heading(), section.table());
            }
        }
        for (Section section : after.sections()) {
            Table now = section.table();
            if (now != null) {
                compare(section.heading(), known.remove(section.heading()), now, changes);
            }
        }
        return changes.size() > MOST ? List.copyOf(changes.subList(0, MOST)) : changes;
    }

    private static void compare(String section, @Nullable Table before, Table after, List<ReportChange> changes) {
        Map<String, String> old = before == null ? new HashMap<>() : cells(before);
        for (List<String> row : after.rows()) {
            for (int i = 1; i < row.size(); i++) {
                String column = after.columns().get(i).label();
                String was = old.remove(row.get(0) + '\n' + column);
                String is = row.get(i);
                if (!is.equals(was == null ? "" : was)) {
                    changes.add(new ReportChange(section, row.get(0), column, was == null ? "" : was, is));
                }
            }
        }
        old.forEach((key, was) -> {
            String[] place = key.split("\n", 2);
            if (!was.isEmpty()) {
                changes.add(new ReportChange(section, place[0], place[1], was, ""));
            }
        });
    }

    private static Map<String, String> cells(Table table) {
        Map<String, String> cells = new HashMap<>();
        for (List<String> row : table.rows()) {
            for (int i = 1; i < row.size(); i++) {
                cells.put(row.get(0) + '\n' + table.columns().get(i).label(), row.get(i));
            }
        }
        return cells;
    }
}
