package org.mouakaba.assessment.boundary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.instrument.boundary.FormMapping;
import org.mouakaba.instrument.boundary.FormState;

/** What the answers to an instrument came to, by the names that its mapping gives: for comparing editions and times. */
public final class FilledResults {

    public static final String SCORE = "score";
    public static final String RISK = "risk";

    /** Before the code of a domain. */
    public static final String DOMAIN = "domain.";

    private static final Set<String> BANDS =
            Arrays.stream(RiskLevel.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private FilledResults() {}

    /** What is mapped and was computed; a result that came to nothing is left out. */
    public static Map<String, String> of(FormMapping mapping, FormState state) {
        Map<String, String> results = new LinkedHashMap<>();
        put(results, SCORE, mapping.score(), state);
        put(results, RISK, mapping.risk(), state);
        // A band that is none of ours says nothing to us.
        results.computeIfPresent(RISK, (key, band) -> BANDS.contains(band) ? band : null);
        mapping.domains().forEach((code, question) -> put(results, DOMAIN + code, question, state));
        return results;
    }

    /** What was computed; of a question that somebody answers, the answer. A question that is mapped stands in no repeat. */
    private static String value(String question, FormState state) {
        String computed = state.results().get(question);
        return computed != null
                ? computed
                : state.answers().entrySet().stream()
                        .filter(answer -> ("/" + answer.getKey()).endsWith("/" + question))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static void put(Map<String, String> results, String key, @Nullable String question, FormState state) {
        String value = question == null ? "" : value(question, state);
        if (!value.isEmpty()) {
            results.put(key, value);
        }
    }
}
