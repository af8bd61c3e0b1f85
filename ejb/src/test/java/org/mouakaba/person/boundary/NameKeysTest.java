package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Yassine Ouazani, ياسين الوزاني",
        "YASSINE EL OUAZZANI, ياسين وزاني",
        "Abd El Aziz Benyahia, عبد العزيز بن يحيى",
        "Abderrahim Essoussi, عبد الرحيم السوسي",
        "Nur Eddin Qadri, نور الدين القادري",
        "Aïcha Ech-Cherkaoui, عائشة الشرقاوي",
        "Lahcen Rhazouani, لحسن الغزواني",
        "ⵢⴰⵙⵉⵏ, ياسين",
    })
    void findsANameAcrossScripts(String one, String other) {
        assertThat(meets(one, name(other, null))).isTrue();
        assertThat(meets(other, name(null, one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Lalla Malika, Malika", "مولاي إدريس, إدريس", "Sidi Ahmed, Ahmed", "فاطِمَـة, فاطمه", "رضوان٬, رضوان"})
    void ignoresWhatIsNoPartOfTheName(String written, String registered) {
        assertThat(NameKeys.words(written)).isEqualTo(NameKeys.words(registered));
    }

    @Test
    void keepsDifferentRegisteredNamesApart() {
        assertThat(meets("Hassan", name(null, "Lahcen"))).isFalse();
        assertThat(meets("Karim", name("كنزة", null))).isFalse();
    }

    @Test
    void findsNothingUnderAnEmptyName() {
        assertThat(NameKeys.words(null)).isEmpty();
        assertThat(NameKeys.words(" - ' ")).isEmpty();
    }

    @Test
    void writesEveryWordAndKeyBetweenBlanks() {
        assertThat(NameKeys.searchKey(name("ياسين الوزاني", "Yassine Ouazzani")))
                .startsWith(" ")
                .endsWith(" ")
                .contains(" yassine ")
                .contains(" ysn ")
                .contains(" wzn ");
    }

    /** The measured worth of the keys: what falls below, a change has broken. */
    @Test
    void joinsNearlyAllSpellingsOfTheKnownNames() throws IOException {
        int spellings = 0;
        int joined = 0;
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(NameKeysTest.class.getResourceAsStream("names.csv")),
                        StandardCharsets.UTF_8);
                CSVParser names = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(file)) {
            for (CSVRecord row : names) {
                for (String spelling : row.get("variants").split("\\|", -1)) {
                    spellings++;
                    joined += meets(spelling, name(row.get("arabic"), null)) ? 1 : 0;
                }
            }
        }
        assertThat(spellings).isGreaterThan(300);
        assertThat(joined * 100 / spellings).isGreaterThanOrEqualTo(97);
    }

    /** As the search does: each word by one of its keys. */
    private static boolean meets(String typed, PersonName registered) {
        Set<String> stored = Arrays.stream(
                        NameKeys.searchKey(registered).strip().split(" +", -1))
                .collect(Collectors.toSet());
        return !NameKeys.words(typed).isEmpty()
                && NameKeys.words(typed).stream().allMatch(word -> !Collections.disjoint(NameKeys.keys(word), stored));
    }

    private static PersonName name(@Nullable String arabic, @Nullable String latin) {
        return new PersonName(arabic, null, latin, null, null, null);
    }
}
