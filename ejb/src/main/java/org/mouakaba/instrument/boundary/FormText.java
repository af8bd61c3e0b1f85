package org.mouakaba.instrument.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of a form in the languages it was written in.
 *
 * @param byLanguage by language tag, such as {@code fr}; the form's own language stands first. What was written without
 *     a language stands under the empty tag.
 */
public record FormText(Map<String, String> byLanguage) {

    public static final FormText EMPTY = new FormText(Map.of());

    public FormText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** In this language, else in the form's own, else in any; empty where there is no text. */
    public String in(String language) {
        String own = byLanguage.getOrDefault(language, "");
        return own.isEmpty()
                ? byLanguage.values().stream()
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isEmpty);
    }
}
