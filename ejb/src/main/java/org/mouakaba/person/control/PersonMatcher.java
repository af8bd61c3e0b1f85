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

    private static final double[] LIKENESSES = {0, 0.6, 0.68, 0.75, 0.82, 0.88, 0.94, 1};
    private static final double[] GIVEN = {-11.9, -4.2, 0.2, 0.7, 1.9, 3.8, 4.6, 4.7};
    private static final double[] FAMILY = {-8.5, -1.9, 1.2, 1.5, 1.8, 1.9, 2.0, 2.1};

    private static final Map<BirthLikeness, Double> BIRTH = new EnumMap<>(Map.of(
            BirthLikeness.SAME_DAY, 4.8,
            BirthLikeness.SAME_MONTH, 4.0,
            BirthLikeness.ONE_DIGIT, 3.8,
            BirthLikeness.SAME_YEAR, 3.6,
            BirthLikeness.DAY_AND_MONTH_SWAPPED, 3.2,
            BirthLikeness.GUESSED_YEAR, 0.9,
            BirthLikeness.UNKNOWN, -1.5,
            BirthLikeness.OTHER_DAY, -3.1,
            BirthLikeness.YEAR_BESIDE, -4.5,
            BirthLikeness.OTHER_YEAR, -8.7));

    private static final double BASE = -6.8;
    private static final double SWAPPED = -1.0;
    private static final double OTHER_SEX = -3.0;
    private static final double PLACE = 0.8;
    private static final double PHONE = 1.0;
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
        return BASE
                + at(GIVEN, evidence.given())
                + at(FAMILY, evidence.family())
                + (evidence.swapped() ? SWAPPED : 0)
                + BIRTH.getOrDefault(evidence.birth(), 0d)
                + weight(evidence.sex(), 0, OTHER_SEX)
                + weight(evidence.place(), PLACE, -PLACE)
                + weight(evidence.phone(), PHONE, -PHONE)
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

    /** What the likeness of one name alone is worth, from 0 to 1. */
    static double nameWeight(Likeness name) {
        double nothing = GIVEN[1];
        return name.known() ? Math.max(0, at(GIVEN, name) - nothing) / (GIVEN[GIVEN.length - 1] - nothing) : 0;
    }

    /** Between two points of the scale in proportion. */
    private static double at(double[] weights, Likeness name) {
        if (!name.known()) {
            return 0;
        }
        double likeness = name.likeness();
        int i = 1;
        while (i < LIKENESSES.length - 1 && likeness > LIKENESSES[i]) {
            i++;
        }
        double share = (likeness - LIKENESSES[i - 1]) / (LIKENESSES[i] - LIKENESSES[i - 1]);
        return weights[i - 1] + share * (weights[i] - weights[i - 1]);
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
