package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mouakaba.reporting.boundary.Indicator;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.reporting.boundary.RedStructure;

/** The words of the paper are in no page, so the tests of pages do not see them. */
class CapacityBundleTest {

    @Test
    void hasEveryWordInEachLanguage() {
        List<String> needed = new ArrayList<>();
        Stream.of(Indicator.values()).forEach(i -> needed.add("indicator." + i));
        Stream.of(Indicator.Group.values()).forEach(g -> needed.add("group." + g));
        Stream.of(MixKind.values()).forEach(m -> needed.addAll(List.of("mix." + m, "mixed." + m)));
        Stream.of(RedStructure.Sign.values()).forEach(s -> needed.add("sign." + s));
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(words(language).keySet()).as(language).containsAll(needed);
            assertThat(words(language).keySet())
                    .as(language)
                    .isEqualTo(words("fr").keySet());
        }
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("org.mouakaba.reporting.capacity", Locale.forLanguageTag(language));
    }
}
