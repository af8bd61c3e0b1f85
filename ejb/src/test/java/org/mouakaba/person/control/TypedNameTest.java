package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.person.boundary.MatchKeys;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonName;

class TypedNameTest {

    private static final int FIRST = 5;

    @ParameterizedTest
    @CsvSource({
        "Yassine Ouazani, ياسين, الوزاني",
        "Ouazzani Yacine, ياسين, الوزاني",
        "الوزاني ياسين, Yassine, El Ouazzani",
        "Fatima Alaoui, فاطمة الزهراء, العلوي",
        "Abd El Aziz Benyahia, عبد العزيز, بن يحيى",
    })
    void fitsTheNameInWhateverScriptAndOrder(String typed, String given, String family) {
        assertThat(fits(typed, given, family)).isGreaterThan(0.85);
        assertThat(fits(typed, "رشيدة", "التازي")).isLessThan(0.6);
    }

    /** The measured worth of keys and order together: what falls below, a change has broken. */
    @Test
    void putsThePersonMeantAmongTheFirstFiveOfAHundredThousand() {
        assertThat(share(new Register("names-fitted.csv", 100_000, 11), 500)).isGreaterThanOrEqualTo(0.94);
    }

    private static double share(Register register, int asked) {
        int first = 0;
        for (int i = 0; i < asked; i++) {
            first += register.rank(i) < FIRST ? 1 : 0;
        }
        return first / (double) asked;
    }

    private static double fits(String typed, String given, String family) {
        return TypedName.of(typed).fits(NamePart.of(given), NamePart.of(family));
    }

    /** A register in memory, found by the same keys as the one in the database. */
    private static final class Register {

        private final List<LabelledPairs.Pair> people;
        private final Map<Integer, List<Integer>> index = new HashMap<>();

        Register(String names, int persons, long seed) {
            people = new LabelledPairs(new NameCorpus(names), seed).register(persons);
            for (int i = 0; i < people.size(); i++) {
                LabelledPairs.Paper registered = people.get(i).one();
                for (int number : MatchKeys.of(
                        registered.identity().name(), registered.identity().birth())) {
                    index.computeIfAbsent(number, any -> new ArrayList<>()).add(i);
                }
            }
        }

        /** How many come before the person whose other paper was typed. */
        int rank(int person) {
            String typed = people.get(person).other().text();
            Set<Integer> candidates = new LinkedHashSet<>();
            MatchKeys.of(NameKeys.words(typed))
                    .forEach(number -> candidates.addAll(index.getOrDefault(number, List.of())));
            TypedName name = TypedName.of(typed);
            if (!candidates.contains(person)) {
                return people.size();
            }
            double fit = fits(name, person);
            return Math.toIntExact(
                    candidates.stream().filter(other -> fits(name, other) > fit).count());
        }

        private double fits(TypedName typed, int person) {
            PersonName name = people.get(person).one().identity().name();
            return typed.fits(Portrait.given(name), Portrait.family(name));
        }
    }
}
