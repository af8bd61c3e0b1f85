package org.mouakaba.instrument.control;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.instrument.boundary.FormFault;
import org.mouakaba.instrument.boundary.FormText;

/** The sheet of settings: one row under its headings. */
final class FormSettings {

    private static final Set<String> USED = Set.of(
            "form_title",
            "form_id",
            "version",
            "default_language",
            "allow_choice_duplicates",
            "instance_name",
            "name",
            "clean_text_values");

    /** They would change what is asked. */
    private static final Set<String> UNSUPPORTED = Set.of("add_none_option");

    private static final Set<String> NO = Set.of("no", "false", "false()", "0");

    private final FormRow row;

    FormSettings(FormTable table, Complaints complaints) {
        row = table.rows().isEmpty()
                ? new FormRow(0, Map.of(), Map.of())
                : table.rows().get(0);
        for (String setting : row.columns()) {
            if (!USED.contains(setting) && !no(setting)) {
                complaints.add(
                        table.name(),
                        row.number(),
                        row.heading(setting),
                        UNSUPPORTED.contains(setting) ? FormFault.UNSUPPORTED_SETTING : FormFault.UNUSED_SETTING,
                        row.heading(setting));
            }
        }
    }

    FormRow row() {
        return row;
    }

    String id() {
        return row.text("form_id");
    }

    String version() {
        return row.text("version");
    }

    String language() {
        return row.text("default_language");
    }

    FormText title(Languages languages) {
        FormText title = languages.text(row.texts("form_title"));
        return title.isEmpty() ? languages.text(Map.of("", id())) : title;
    }

    boolean choicesMayRepeat() {
        return !row.text("allow_choice_duplicates").isEmpty() && !no("allow_choice_duplicates");
    }

    /** What an absolute path may begin with. */
    Set<String> roots() {
        return Stream.of("data", row.text("name"), id())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private boolean no(String setting) {
        return NO.contains(row.text(setting).toLowerCase(Locale.ROOT));
    }
}
