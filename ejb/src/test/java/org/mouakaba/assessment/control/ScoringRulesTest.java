package org.mouakaba.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.Instrument.Item;
import org.mouakaba.assessment.boundary.ItemEffect;
import org.mouakaba.assessment.boundary.Score;
import org.mouakaba.casefile.boundary.RiskLevel;

/** The rules on the questionnaires that ship with the product. */
class ScoringRulesTest {

    private static final Instrument MATRIX = ShippedInstruments.read("risk-matrix-1");
    private static final Instrument NEEDS = ShippedInstruments.read("needs-twelve-1");

    @ParameterizedTest
    @CsvSource({"0, LOW", "7, LOW", "8, MEDIUM", "14, MEDIUM", "15, HIGH", "30, HIGH"})
    void turnsPointsIntoARiskAtTheThresholds(int points, RiskLevel risk) {
        Score score = MATRIX.score(answers(points));
        assertThat(score.points()).isEqualTo(points);
        assertThat(score.risk()).isEqualTo(risk);
        assertThat(score.complete()).isTrue();
    }

    @Test
    void takesOnePointAwayForEachProtectiveFactor() {
        Map<String, String> answers = answers(15);
        answers.put("P_ADULT", Instrument.YES);
        Score score = MATRIX.score(answers);
        assertThat(score.points()).isEqualTo(14);
        assertThat(score.risk()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(score.protecting()).containsExactly("P_ADULT");
    }

    @Test
    void neverGoesBelowZero() {
        Map<String, String> answers = answers(2);
        items(ItemEffect.PROTECTS).forEach(item -> answers.put(item.id(), Instrument.YES));
        assertThat(MATRIX.score(answers).points()).isZero();
    }

    @Test
    void isHighWithOneRedFlagWhateverTheSum() {
        Map<String, String> answers = answers(0);
        answers.put("R_THREAT", Instrument.YES);
        Score score = MATRIX.score(answers);
        assertThat(score.points()).isZero();
        assertThat(score.risk()).isEqualTo(RiskLevel.HIGH);
        assertThat(score.redFlags()).containsExactly("R_THREAT");
    }

    @Test
    void proposesNothingWhileAnIndicatorIsUnanswered() {
        Map<String, String> answers = answers(30);
        answers.remove("SEVERITY");
        Score score = MATRIX.score(answers);
        assertThat(score.risk()).isNull();
        assertThat(score.missing()).containsExactly("SEVERITY");
    }

    @Test
    void namesWhatRaisesTheScoreTheHeaviestFirst() {
        Map<String, String> answers = answers(0);
        answers.put("ISOLATION", "2");
        answers.put("SHELTER", "3");
        answers.put("REPORTS", "1");
        assertThat(MATRIX.score(answers).raising()).containsExactly("SHELTER", "ISOLATION");
    }

    @Test
    void hasTenIndicatorsSixProtectiveFactorsAndSevenFlags() {
        assertThat(items(ItemEffect.RAISES)).hasSize(10);
        assertThat(items(ItemEffect.PROTECTS)).hasSize(6);
        assertThat(items(ItemEffect.RED_FLAG)).hasSize(7);
    }

    @Test
    void asksForALevelInEachOfTheTwelveDomainsAndAConclusion() {
        assertThat(NEEDS.score(Map.of()).missing()).hasSize(13).endsWith("CONCLUSION.text");
        assertThat(NEEDS.score(Map.of()).risk()).isNull();
    }

    @Test
    void wantsWordsAndSourceFromAModerateNeedOn() {
        assertThat(NEEDS.score(Map.of("SAFETY.score", "2")).missing()).noneMatch(id -> id.startsWith("SAFETY"));
        assertThat(NEEDS.score(Map.of("SAFETY.score", "3")).missing()).contains("SAFETY.narrative", "SAFETY.source");
    }

    @Test
    void wantsAReasonWhereADomainWasNotAssessed() {
        assertThat(NEEDS.score(Map.of("LEGAL.score", "9")).missing()).contains("LEGAL.unassessed");
        assertThat(NEEDS.score(Map.of("LEGAL.score", "9", "LEGAL.unassessed", "لا وثائق"))
                        .missing())
                .noneMatch(id -> id.startsWith("LEGAL"));
    }

    @Test
    void refusesAnAnswerThatIsNoOption() {
        Item severity = MATRIX.items()
                .filter(item -> item.id().equals("SEVERITY"))
                .findFirst()
                .orElseThrow();
        assertThat(ScoringRules.fits(severity, "3")).isTrue();
        assertThat(ScoringRules.fits(severity, "4")).isFalse();
    }

    @Test
    void readsTheAnswersThatItWrote() {
        Map<String, String> answers = Map.of("SAFETY.narrative", "قال: \"لا\"", "SAFETY.score", "3");
        assertThat(InstrumentReader.answers(InstrumentReader.json(answers))).isEqualTo(answers);
    }

    private static List<Item> items(ItemEffect effect) {
        return MATRIX.items().filter(item -> item.effect() == effect).toList();
    }

    /** Every indicator answered, so that they add up to {@code points}. */
    private static Map<String, String> answers(int points) {
        Map<String, String> answers = new HashMap<>();
        int left = points;
        for (Item item : items(ItemEffect.RAISES)) {
            int now = Math.min(3, left);
            answers.put(item.id(), Integer.toString(now));
            left -= now;
        }
        return answers;
    }
}
