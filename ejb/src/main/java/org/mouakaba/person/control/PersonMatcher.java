package org.mouakaba.person.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.control.Evidence.Answer;
import org.mouakaba.person.control.NamePart.Likeness;

/**
 * Says how likely two records are one person, from 0 to 100, and why. Each thing compared adds its weight of evidence
 * (Fellegi and Sunter, 1969: the logarithm of how much more often it is so of one person than of two who look alike). The
 * weights were fitted to labelled pairs in which brothers and sisters, twins, parents, cousins of one name and strangers of
 * one name stand against the same person on different papers. It suggests and never decides.
 */
final class PersonMatcher {

    /** Must be settled before somebody is registered. */
    static final int PROBABLE = 80;

    /** Is shown. */
    static final int POSSIBLE = 55;

    private static final int MOST = 100;
    private static final int POINTS = 8;

    private static final Map<BirthLikeness, Double> BIRTH = new EnumMap<>(Map.ofEntries(
            Map.entry(BirthLikeness.SAME_DAY, 1.9),
            Map.entry(BirthLikeness.DAY_AND_MONTH_SWAPPED, 1.8),
            Map.entry(BirthLikeness.SAME_MONTH, 1.0),
            Map.entry(BirthLikeness.ONE_DIGIT, 0.1),
            Map.entry(BirthLikeness.SAME_YEAR, 2.4),
            Map.entry(BirthLikeness.GUESSED_YEAR, 1.3),
            Map.entry(BirthLikeness.GUESSED_AGE, -1.5),
            Map.entry(BirthLikeness.UNKNOWN, -1.7),
            Map.entry(BirthLikeness.OTHER_DAY, 0.3),
            Map.entry(BirthLikeness.YEAR_BESIDE, -0.8),
            Map.entry(BirthLikeness.OTHER_YEAR, -3.5)));

    private static final double BASE = -3.5;
    private static final double OTHER_SEX = -3.0;
    private static final double PARENT_SAME = 1.5;
    private static final double PARENT_OTHER = -2.0;

    /** What a paper that both show is worth (domain dossier 7.3), whatever else they say. */
    private static final Map<String, Integer> PAPERS = Map.of("IDCS", 100, "CNIE", 95);

    private static final int ANY_PAPER = 90;

    /** From here on a spelling counts as the same, below as another one of the same name. */
    private static final double SPELLED = 0.98;

    private static final NameReasons GIVEN_REASONS = new NameReasons(
            MatchReason.GIVEN_NAME,
            MatchReason.GIVEN_NAME_NEAR,
            MatchReason.GIVEN_NAME_ACROSS,
            MatchReason.GIVEN_NAME_PART,
            MatchReason.GIVEN_NAME_OTHER);

    private static final NameReasons FAMILY_REASONS = new NameReasons(
            MatchReason.FAMILY_NAME,
            MatchReason.FAMILY_NAME_NEAR,
            MatchReason.FAMILY_NAME_ACROSS,
            MatchReason.FAMILY_NAME_PART,
            MatchReason.FAMILY_NAME_OTHER);

    private PersonMatcher() {}

    private record NameReasons(
            MatchReason same, MatchReason near, MatchReason across, MatchReason part, MatchReason other) {}

    /**
     * @param score from 0 to 100
     * @param reasons in the order in which they are told
     */
    record Match(int score, List<MatchReason> reasons) {

        Match {
            reasons = List.copyOf(reasons);
        }
    }

    static Match compare(Portrait one, Portrait other) {
        Evidence evidence = Evidence.of(one, other);
        int score = Math.toIntExact(Math.round(PROBABLE + POINTS * weight(evidence)));
        int paper = evidence.paper() == Answer.SAME ? paper(one.papers(), other.papers()) : 0;
        return new Match(Math.max(paper, Math.max(0, Math.min(MOST, score))), reasons(evidence));
    }

    /** The sum of all that speaks for and against, papers aside; above nothing, one person is the likelier. */
    static double weight(Evidence evidence) {
        NameWeights weights = evidence.birth().weights();
        return BASE
                + weights.given(evidence.given())
                + weights.family(evidence.family())
                + BIRTH.getOrDefault(evidence.birth(), 0d)
                + weight(evidence.sex(), 0, OTHER_SEX)
                + weight(evidence.place(), weights.place(), -weights.place())
                + weight(evidence.phone(), weights.phone(), weights.otherPhone())
                + weight(evidence.mother(), PARENT_SAME, PARENT_OTHER)
                + weight(evidence.father(), PARENT_SAME, PARENT_OTHER);
    }

    private static int paper(Map<String, String> mine, Map<String, String> its) {
        return mine.keySet().stream()
                .filter(its::containsKey)
                .mapToInt(number -> Math.max(paper(mine.get(number)), paper(its.get(number))))
                .max()
                .orElse(0);
    }

    private static int paper(@Nullable String type) {
        return type == null ? ANY_PAPER : PAPERS.getOrDefault(type, ANY_PAPER);
    }

    private static double weight(Answer answer, double same, double other) {
        return answer == Answer.SAME ? same : answer == Answer.OTHER ? other : 0;
    }

    private static List<MatchReason> reasons(Evidence evidence) {
        List<MatchReason> reasons = new ArrayList<>();
        if (evidence.paper() == Answer.SAME) {
            reasons.add(MatchReason.IDENTIFIER);
        }
        if (evidence.swapped()) {
            reasons.add(MatchReason.NAMES_SWAPPED);
        }
        add(reasons, evidence.given(), GIVEN_REASONS);
        add(reasons, evidence.family(), FAMILY_REASONS);
        MatchReason birth = evidence.birth().reason();
        if (birth != null) {
            reasons.add(birth);
        }
        add(reasons, evidence.phone(), MatchReason.PHONE, null);
        add(reasons, evidence.mother(), MatchReason.MOTHER, MatchReason.MOTHER_OTHER);
        add(reasons, evidence.father(), MatchReason.FATHER, MatchReason.FATHER_OTHER);
        add(reasons, evidence.place(), MatchReason.PLACE, null);
        add(reasons, evidence.sex(), null, MatchReason.SEX_OTHER);
        if (evidence.birth() == BirthLikeness.SAME_DAY
                && !evidence.given().alike()
                && evidence.family().alike()) {
            reasons.add(MatchReason.TWIN);
        }
        Collections.sort(reasons);
        return reasons;
    }

    private static void add(
            List<MatchReason> reasons, Answer answer, @Nullable MatchReason same, @Nullable MatchReason other) {
        MatchReason reason = answer == Answer.SAME ? same : answer == Answer.OTHER ? other : null;
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static void add(List<MatchReason> reasons, Likeness name, NameReasons of) {
        if (name.known()) {
            reasons.add(
                    !name.alike()
                            ? of.other()
                            : name.part()
                                    ? of.part()
                                    : name.across() ? of.across() : name.likeness() >= SPELLED ? of.same() : of.near());
        }
    }
}
