package org.mouakaba.instrument.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormFault;
import org.mouakaba.instrument.boundary.FormMapping;

/** Our own sheet, which says what the results of a form mean. */
final class MappingSheet {

    private static final String DOMAIN = "domain.";
    private static final String PREFILL = "prefill.";
    private static final String FACT = "[a-z]\\w*(\\.\\w+)+";

    private final FormTable table;
    private final FormNames names;
    private final Complaints complaints;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Map<String, String> prefill = new HashMap<>();

    MappingSheet(FormTable table, FormNames names, Complaints complaints) {
        this.table = table;
        this.names = names;
        this.complaints = complaints;
    }

    FormMapping read() {
        table.rows().forEach(this::read);
        return new FormMapping(
                plain.getOrDefault("kind", ""),
                plain.get("score"),
                plain.get("risk"),
                domains,
                prefill,
                plain.getOrDefault("source", ""));
    }

    private void read(FormRow row) {
        String key = row.text("key");
        // Elsewhere that heading is another word for a name.
        String value = row.text("name");
        boolean good = !value.isEmpty() && (target(key, value) == null ? other(key, value) : asked(key, value));
        if (!good) {
            complaints.add(table.name(), row.number(), row.heading("key"), FormFault.BAD_MAPPING, key, value);
        }
    }

    private boolean asked(String key, String value) {
        String target = target(key, value);
        if (target == null || !single(target)) {
            return false;
        }
        if (key.startsWith(DOMAIN)) {
            return domains.put(key.substring(DOMAIN.length()), value) == null;
        }
        if (key.startsWith(PREFILL)) {
            return value.matches(FACT) && prefill.put(target, value) == null;
        }
        return plain.put(key, value) == null;
    }

    private boolean other(String key, String value) {
        return switch (key) {
            case "kind" -> plain.put(key, value.toUpperCase(Locale.ROOT)) == null;
            case "source" -> plain.put(key, value) == null;
            default -> false;
        };
    }

    /** The question that must be there; null where the key asks for none. */
    private static @Nullable String target(String key, String value) {
        if (key.startsWith(PREFILL)) {
            return key.substring(PREFILL.length());
        }
        boolean named = key.equals("score") || key.equals("risk") || key.matches("domain\\..+");
        return named ? value : null;
    }

    private boolean single(String name) {
        List<FormNode> named = names.named(name);
        return named.size() == 1 && named.get(0).question() && named.get(0).repeat() == null;
    }
}
