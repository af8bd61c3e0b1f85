package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.instrument.boundary.FormFault;

/** A sheet whose first row are headings: which column is what, however it is spelled. */
final class FormTable {

    /** Old and short names of columns. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("caption", "label"),
            Map.entry("relevance", "relevant"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("required_msg", "required_message"),
            Map.entry("constraintmsg", "constraint_message"),
            Map.entry("constraint_msg", "constraint_message"),
            Map.entry("readonly", "read_only"),
            Map.entry("calculate", "calculation"),
            Map.entry("count", "repeat_count"),
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("list", "list_name"),
            Map.entry("title", "form_title"),
            Map.entry("set_form_title", "form_title"),
            Map.entry("id_string", "form_id"),
            Map.entry("set_form_id", "form_id"));

    /** Before the name of a column: where in the standard's own format it goes. */
    private static final Set<String> PREFIXES = Set.of("bind", "body", "control", "media", "jr");

    private record Column(String name, String language) {}

    private final FormWorkbook.Sheet sheet;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();
    private final List<FormRow> rows = new ArrayList<>();
    private int head;

    FormTable(FormWorkbook.Sheet sheet, Complaints complaints) {
        this.sheet = sheet;
        for (SheetRow row : sheet.rows()) {
            row.unsettled()
                    .forEach(place ->
                            complaints.add(sheet.name(), row.number(), "", FormFault.FORMULA_WITHOUT_VALUE, place));
            if (columns.isEmpty()) {
                head = row.number();
                row.cells().forEach(cell -> readHeading(cell, complaints));
            } else {
                FormRow read = read(row);
                if (!read.blank()) {
                    rows.add(read);
                }
            }
        }
    }

    String name() {
        return sheet.name();
    }

    /** The number of the row of headings; 0 where there is none. */
    int head() {
        return head;
    }

    List<FormRow> rows() {
        return rows;
    }

    boolean has(String column) {
        return headings.containsKey(column);
    }

    /** What the headings were understood as. */
    Set<String> columns() {
        return headings.keySet();
    }

    String heading(String column) {
        return headings.getOrDefault(column, column);
    }

    /** The heading of a column in one language, as the heading names it. */
    String heading(String column, String language) {
        return spelled.getOrDefault(column + '\n' + language, heading(column));
    }

    /** As the headings name them. */
    Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        columns.values().stream()
                .filter(column -> Set.of("label", "hint", "constraint_message", "required_message")
                        .contains(column.name()))
                .filter(column -> !column.language().isEmpty())
                .forEach(column -> languages.add(column.language()));
        return languages;
    }

    private void readHeading(SheetCell cell, Complaints complaints) {
        String heading = cell.text().strip();
        if (heading.isEmpty()) {
            return;
        }
        Column column = column(heading);
        if (columns.containsValue(column)) {
            complaints.add(sheet.name(), head, heading, FormFault.DUPLICATE_COLUMN, heading);
        }
        columns.put(cell.column(), column);
        headings.putIfAbsent(column.name(), heading);
        spelled.putIfAbsent(column.name() + '\n' + column.language(), heading);
    }

    private static Column column(String heading) {
        String[] parts = heading.contains("::") ? heading.split("\\s*::\\s*") : heading.split("\\s*:\\s*");
        int at = parts.length > 1 && PREFIXES.contains(plain(parts[0])) ? 1 : 0;
        String name = plain(parts.length == 0 ? heading : parts[at]);
        if (name.startsWith("jr:")) {
            name = name.substring(3);
        }
        String language = parts.length > at + 1 ? parts[at + 1].strip() : "";
        return new Column(ALIASES.getOrDefault(name, name), language);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
    }

    private FormRow read(SheetRow row) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (SheetCell cell : row.cells()) {
            Column column = columns.get(cell.column());
            String text = cell.text().strip();
            if (column != null && !text.isEmpty()) {
                cells.computeIfAbsent(column.name(), name -> new LinkedHashMap<>())
                        .put(column.language(), text);
            }
        }
        return new FormRow(row.number(), cells, headings);
    }
}
