package org.mouakaba.instrument.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a form mean to us: the sheet {@code mouakaba}, columns {@code key} and {@code value}. Every
 * question named here exists and stands in no repeat.
 *
 * @param kind such as RISK or NEEDS; empty where the form has no such sheet
 * @param score name of the question that is the total; null where there is none
 * @param risk name of the question that comes to HIGH, MEDIUM or LOW; null where there is none
 * @param domains name of the question that is the score of a domain, by the domain's code
 * @param prefill name of the fact that a question begins with, by the question's name
 * @param source who wrote the instrument; empty where nothing is said
 * @param sources who wrote a single text, by the question's name, where it is somebody else
 * @param title by language, of which the standard knows one only; empty where the settings say it all
 */
public record FormMapping(
        String kind,
        @Nullable String score,
        @Nullable String risk,
        Map<String, String> domains,
        Map<String, String> prefill,
        String source,
        Map<String, String> sources,
        FormText title) {

    public static final FormMapping NONE =
            new FormMapping("", null, null, Map.of(), Map.of(), "", Map.of(), FormText.EMPTY);

    public FormMapping {
        domains = Map.copyOf(domains);
        prefill = Map.copyOf(prefill);
        sources = Map.copyOf(sources);
    }
}
