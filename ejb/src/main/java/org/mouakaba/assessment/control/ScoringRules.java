package org.mouakaba.assessment.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.Instrument.Condition;
import org.mouakaba.assessment.boundary.Instrument.Item;
import org.mouakaba.assessment.boundary.Instrument.Scoring;
import org.mouakaba.assessment.boundary.ItemEffect;
import org.mouakaba.assessment.boundary.ItemType;
import org.mouakaba.assessment.boundary.Score;
import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * Adds up (domain dossier 3.4): what raises the risk, less what protects, against the thresholds of the instrument; one
 * red flag decides alone. It proposes; a person confirms.
 */
public final class ScoringRules {

    /** From these points on an item is named among those that raise the score. */
    private static final int HEAVY = 2;

    private ScoringRules() {}

    public static Score score(Instrument instrument, Map<String, String> answers) {
        List<String> missing = instrument
                .items()
                .filter(item -> required(item, answers) && blank(answers.get(item.id())))
                .map(Item::id)
                .toList();
        List<String> redFlags = with(instrument, answers, ItemEffect.RED_FLAG, 0);
        List<String> raising = with(instrument, answers, ItemEffect.RAISES, HEAVY);
        List<String> protecting = with(instrument, answers, ItemEffect.PROTECTS, 0);
        Scoring scoring = instrument.scoring();
        if (scoring == null) {
            return new Score(0, null, missing, redFlags, raising, protecting);
        }
        int raised = sum(instrument, answers, ItemEffect.RAISES);
        int taken = Math.min(sum(instrument, answers, ItemEffect.PROTECTS), scoring.protectionLimit());
        int points = Math.max(0, raised - taken);
        return new Score(points, risk(scoring, points, redFlags, missing), missing, redFlags, raising, protecting);
    }

    /** Whether a stored value is one that the item can have. */
    public static boolean fits(Item item, String answer) {
        return switch (item.type()) {
            case SCALE -> item.options().stream().anyMatch(o -> o.value().equals(answer));
            case YESNO -> answer.equals(Instrument.YES);
            case TEXT -> answer.length() <= item.maxLength();
        };
    }

    /** A flag says enough at once; a sum says nothing before every item has its answer. */
    private static @Nullable RiskLevel risk(Scoring scoring, int points, List<String> redFlags, List<String> missing) {
        if (!redFlags.isEmpty()) {
            return scoring.redFlagRisk();
        }
        if (!missing.isEmpty()) {
            return null;
        }
        return scoring.thresholds().stream()
                .filter(threshold -> points >= threshold.from())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no threshold for " + points))
                .risk();
    }

    private static List<String> with(
            Instrument instrument, Map<String, String> answers, ItemEffect effect, int atLeast) {
        return instrument
                .items()
                .filter(item -> item.effect() == effect && !blank(answers.get(item.id())))
                .filter(item -> points(item, answers) >= atLeast)
                .sorted(Comparator.comparing((Item item) -> points(item, answers))
                        .reversed())
                .map(Item::id)
                .toList();
    }

    private static int sum(Instrument instrument, Map<String, String> answers, ItemEffect effect) {
        return instrument
                .items()
                .filter(item -> item.effect() == effect)
                .mapToInt(item -> points(item, answers))
                .sum();
    }

    private static int points(Item item, Map<String, String> answers) {
        String answer = answers.get(item.id());
        if (blank(answer)) {
            return 0;
        }
        if (item.type() == ItemType.YESNO) {
            return item.points();
        }
        return item.options().stream()
                .filter(option -> option.value().equals(answer))
                .mapToInt(Instrument.Choice::points)
                .sum();
    }

    private static boolean required(Item item, Map<String, String> answers) {
        Condition condition = item.requiredWhen();
        return item.required()
                || (condition != null && condition.values().contains(answers.getOrDefault(condition.item(), "")));
    }

    private static boolean blank(@Nullable String answer) {
        return answer == null || answer.isBlank();
    }
}
