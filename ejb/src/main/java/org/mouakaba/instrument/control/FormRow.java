package org.mouakaba.instrument.control;

import java.util.Map;
import java.util.Set;

/**
 * A row of a sheet under headings that were understood.
 *
 * @param number as the spreadsheet shows it
 * @param cells what stands under each heading, by language as the heading names it
 * @param headings as written, by what they were understood as
 */
record FormRow(int number, Map<String, Map<String, String>> cells, Map<String, String> headings) {

    /** What stands under a heading that has no languages; of one that has them, any; empty where nothing does. */
    String text(String column) {
        Map<String, String> texts = texts(column);
        String bare = texts.getOrDefault("", "");
        return bare.isEmpty() ? texts.values().stream().findFirst().orElse("") : bare;
    }

    Map<String, String> texts(String column) {
        return cells.getOrDefault(column, Map.of());
    }

    /** The heading as written. */
    String heading(String column) {
        return headings.getOrDefault(column, column);
    }

    boolean blank() {
        return cells.isEmpty();
    }

    Set<String> columns() {
        return cells.keySet();
    }
}
