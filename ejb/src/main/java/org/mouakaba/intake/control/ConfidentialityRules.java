package org.mouakaba.intake.control;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * How confidential the findings make a notification and its case, whatever was chosen (laws 103-13 and 27-14; domain
 * dossier 2.5). What they ask for stands in settings: {@code confidentiality.<whom>.<concern>}, where a concern has the
 * level of its own line before that of its group, and {@code confidentiality.FLAG.<red flag>}.
 */
public final class ConfidentialityRules {

    static final String PREFIX = "confidentiality.";

    private ConfidentialityRules() {}

    /**
     * The level that was chosen, or the higher one that the findings ask for.
     *
     * @param levels settings {@code confidentiality.*} of the day
     */
    public static Confidentiality of(Screening screening, Set<Harmed> harmed, Map<String, SettingValue> levels) {
        Stream<Confidentiality> concerns = screening.concerns().stream()
                .flatMap(concern -> harmed.stream().flatMap(whom -> level(whom, concern, levels).stream()));
        Stream<Confidentiality> flags =
                screening.redFlags().stream().flatMap(flag -> level(levels.get(PREFIX + "FLAG." + flag)).stream());
        return Stream.of(Stream.of(screening.confidentiality()), concerns, flags)
                .flatMap(asked -> asked)
                .max(Comparator.naturalOrder())
                .orElse(screening.confidentiality());
    }

    private static Optional<Confidentiality> level(Harmed whom, String concern, Map<String, SettingValue> levels) {
        int dot = concern.indexOf('.');
        String group = dot < 0 ? concern : concern.substring(0, dot);
        return level(levels.get(PREFIX + whom + "." + concern))
                .or(() -> level(levels.get(PREFIX + whom + "." + group)));
    }

    private static Optional<Confidentiality> level(@Nullable SettingValue value) {
        return Optional.ofNullable(value).map(found -> Confidentiality.valueOf(found.value()));
    }
}
