package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeysTest {

    @ParameterizedTest
    @CsvSource({
        "ياسين, الوزاني, Yassine Ouazani",
        "ياسين, الوزاني, Ouazzani Yacine",
        "فاطمة الزهراء, العلوي, Fatima Lalaoui",
        "عبد الرحيم, بن يحيى, Abdelrahim Benyahia",
        "غزلان, فرحات, Ghizlane Fehat",
        "إلياس, القباج, Ilyas Kabbaj",
    })
    void joinsWhatIsOneNameInAnyScriptAndOrderAndWithASlip(String given, String family, String typed) {
        assertThat(record(given, family, Birth.UNKNOWN)).containsAnyElementsOf(MatchKeys.of(NameKeys.words(typed)));
    }

    @Test
    void joinsOneDayOfBirthWithOneOfTheNames() {
        Birth day = new Birth(LocalDate.of(1984, 3, 5), BirthPrecision.DAY);
        assertThat(record("Khadija", "Tazi", day)).containsAnyElementsOf(record("خديجة", "بناني", day));
        assertThat(record("Khadija", "Tazi", Birth.UNKNOWN))
                .doesNotContainAnyElementsOf(record("خديجة", "بناني", Birth.UNKNOWN));
    }

    @Test
    void hasNoNumberForAWordAlone() {
        assertThat(MatchKeys.of(List.of("yassine"))).isEmpty();
        assertThat(MatchKeys.of(List.of())).isEmpty();
    }

    private static List<Integer> record(String given, String family, Birth birth) {
        boolean arabic = NameKeys.arabic(given);
        return MatchKeys.of(
                new PersonName(
                        arabic ? given : null,
                        arabic ? family : null,
                        arabic ? null : given,
                        arabic ? null : family,
                        null,
                        null),
                birth);
    }
}
