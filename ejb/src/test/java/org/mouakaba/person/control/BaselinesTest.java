package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.control.Evidence.Answer;
import org.mouakaba.person.control.LabelledPairs.Pair;

/**
 * The matcher beside other ways to compare names, on the same pairs. All but the names is the same for each: what birth, sex,
 * province and telephone say. Each gets the weight of the names, and the threshold, that suit it best on these very pairs.
 */
class BaselinesTest {

    private static final double PRECISION = 0.97;
    private static final double PLACE = 0.8;
    private static final double PHONE = 1;
    private static final double[] WEIGHTS = {0.25, 0.5, 1, 2, 4, 6, 8, 12};

    private static final List<Pair> PAIRS = new LabelledPairs(new NameCorpus("names-held-out.csv"), 7).build(1_000);

    @ParameterizedTest
    @EnumSource
    void findsFarMoreThan(NameSimilarity other) {
        assertThat(recall(PAIRS, BaselinesTest::ours) - recall(PAIRS, other)).isGreaterThan(0.25);
    }

    static double ours(Pair pair) {
        return PersonMatcher.weight(
                Evidence.of(pair.one().portrait(), pair.other().portrait()));
    }

    static double recall(List<Pair> pairs, NameSimilarity measure) {
        IdentityHashMap<Pair, Double> names = new IdentityHashMap<>();
        IdentityHashMap<Pair, Double> rest = new IdentityHashMap<>();
        pairs.forEach(pair -> names.put(pair, names(pair, measure)));
        pairs.forEach(pair -> rest.put(pair, rest(pair)));
        return Arrays.stream(WEIGHTS)
                .map(weight -> recall(pairs, pair -> weight * number(names, pair) + number(rest, pair)))
                .max()
                .orElse(0);
    }

    /** The most that is found while so many of those found are right. */
    static double recall(List<Pair> pairs, ToDoubleFunction<Pair> score) {
        IdentityHashMap<Pair, Double> scores = new IdentityHashMap<>();
        pairs.forEach(pair -> scores.put(pair, score.applyAsDouble(pair)));
        List<Pair> order = new ArrayList<>(pairs);
        order.sort(Comparator.comparingDouble((Pair pair) -> -number(scores, pair)));
        long same = pairs.stream().filter(Pair::same).count();
        int right = 0;
        int seen = 0;
        double best = 0;
        for (Pair pair : order) {
            seen++;
            right += pair.same() ? 1 : 0;
            if (right >= PRECISION * seen) {
                best = right / (double) same;
            }
        }
        return best;
    }

    private static double number(IdentityHashMap<Pair, Double> numbers, Pair pair) {
        return numbers.getOrDefault(pair, 0d);
    }

    /** What suits others best: each thing by itself, as nothing is known of how they confuse names. */
    private static double rest(Pair pair) {
        Evidence all = Evidence.of(pair.one().portrait(), pair.other().portrait());
        double birth = switch (all.birth()) {
            case SAME_DAY -> 4.8;
            case SAME_MONTH -> 4.0;
            case ONE_DIGIT -> 3.8;
            case SAME_YEAR -> 3.6;
            case DAY_AND_MONTH_SWAPPED -> 3.2;
            case GUESSED_YEAR, GUESSED_AGE -> 0.9;
            case UNKNOWN -> -1.5;
            case OTHER_DAY -> -3.1;
            case YEAR_BESIDE -> -4.5;
            case OTHER_YEAR -> -8.7;
        };
        return birth + (all.sex() == Answer.OTHER ? -3 : 0) + PLACE * sign(all.place()) + PHONE * sign(all.phone());
    }

    private static int sign(Answer answer) {
        return answer == Answer.SAME ? 1 : answer == Answer.OTHER ? -1 : 0;
    }

    private static double names(Pair pair, NameSimilarity measure) {
        PersonName one = pair.one().identity().name();
        PersonName other = pair.other().identity().name();
        return either(measure, one.givenAr(), other.givenAr(), one.givenLatin(), other.givenLatin())
                + either(measure, one.familyAr(), other.familyAr(), one.familyLatin(), other.familyLatin());
    }

    private static double either(
            NameSimilarity measure,
            @Nullable String arabic,
            @Nullable String otherArabic,
            @Nullable String latin,
            @Nullable String otherLatin) {
        return Stream.of(similarity(measure, arabic, otherArabic), similarity(measure, latin, otherLatin))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static double similarity(NameSimilarity measure, @Nullable String one, @Nullable String other) {
        return one == null || other == null ? 0 : measure.of(one, other);
    }
}
