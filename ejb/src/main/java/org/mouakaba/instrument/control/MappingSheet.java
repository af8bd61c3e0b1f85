package org.mouakaba.instrument.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormFault;
import org.mouakaba.instrument.boundary.FormMapping;
import org.mouakaba.instrument.boundary.FormText;

/** Our own sheet, which says what the results of a form mean. */
final class MappingSheet {

    private static final String DOMAIN = "domain.";
    private static final String PREFILL = "prefill.";
    private static final String SOURCE = "source.";
    private static final String TITLE = "title.";
    private static final String LAST = "last.";

    /** What the record may know already. */
    private static final Set<String> FACTS =
            Set.of("person.givenName", "person.sex", "person.age", "person.birthDate", "household.size");

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,29}");

    private final FormTable table;
    private final FormNames names;
    private final Complaints complaints;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Map<String, String> prefill = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

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
                plain.getOrDefault("source", ""),
                sources,
                new FormText(titles));
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
            return fact(value) && prefill.put(target, value) == null;
        }
        return plain.put(key, value) == null;
    }

    private boolean other(String key, String value) {
        if (key.startsWith(SOURCE)) {
            String name = key.substring(SOURCE.length());
            return !names.named(name).isEmpty() && sources.put(name, value) == null;
        }
        if (key.startsWith(TITLE)) {
            return titles.put(Languages.tag(key.substring(TITLE.length())), value) == null;
        }
        return switch (key) {
            case "kind" -> {
                String kind = value.toUpperCase(Locale.ROOT);
                yield KIND.matcher(kind).matches() && plain.put(key, kind) == null;
            }
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

    private boolean fact(String value) {
        return FACTS.contains(value)
                || (value.startsWith(LAST)
                        && !names.named(value.substring(LAST.length())).isEmpty());
    }

    private boolean single(String name) {
        List<FormNode> named = names.named(name);
        return named.size() == 1 && named.get(0).question() && named.get(0).repeat() == null;
    }
}
