package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouakaba.instrument.boundary.FormFault;
import org.mouakaba.instrument.boundary.FormOption;

/** The sheet of choices: reads its rows into lists. */
final class ChoicesSheet {

    private static final Set<String> UNSUPPORTED =
            Set.of("image", "big-image", "big_image", "audio", "video", "media", "geometry");

    private final FormTable table;
    private final Languages languages;
    private final boolean mayRepeat;
    private final Complaints complaints;
    private final Map<String, List<FormOption>> options = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> further = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** @param mayRepeat whether a choice may stand twice in its list */
    ChoicesSheet(FormTable table, Languages languages, boolean mayRepeat, Complaints complaints) {
        this.table = table;
        this.languages = languages;
        this.mayRepeat = mayRepeat;
        this.complaints = complaints;
    }

    Map<String, ChoiceList> read() {
        for (String column : Set.of("list_name", "name")) {
            if (!table.rows().isEmpty() && !table.has(column)) {
                complaints.add(table.name(), table.head(), "", FormFault.MISSING_COLUMN, column);
                return Map.of();
            }
        }
        table.rows().forEach(this::read);
        Map<String, ChoiceList> lists = new LinkedHashMap<>();
        options.forEach((name, choices) ->
                lists.put(name, new ChoiceList(name, choices, further.getOrDefault(name, List.of()))));
        return lists;
    }

    private void read(FormRow row) {
        String list = row.text("list_name");
        String name = row.text("name");
        if (list.isEmpty() && name.isEmpty()) {
            return;
        }
        if (list.isEmpty()) {
            complain(row, "list_name", FormFault.MISSING_LIST, "");
            return;
        }
        if (name.isEmpty() || name.matches("(?s).*\\s.*")) {
            complain(row, "name", FormFault.BAD_NAME, name);
            return;
        }
        Integer first = rows.putIfAbsent(list + '\n' + name, row.number());
        if (first != null && !mayRepeat) {
            complain(row, "name", FormFault.DUPLICATE_CHOICE, name, list, first.toString());
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (String column : row.columns()) {
            if (UNSUPPORTED.contains(column)) {
                row.texts(column)
                        .forEach((language, text) -> complaints.add(
                                table.name(),
                                row.number(),
                                table.heading(column, language),
                                FormFault.UNSUPPORTED_COLUMN,
                                text));
            }
            said.put(column, row.text(column));
        }
        options.computeIfAbsent(list, key -> new ArrayList<>())
                .add(new FormOption(name, languages.text(row.texts("label"))));
        further.computeIfAbsent(list, key -> new ArrayList<>()).add(said);
    }

    private void complain(FormRow row, String column, FormFault fault, String... arguments) {
        complaints.add(table.name(), row.number(), row.heading(column), fault, arguments);
    }
}
