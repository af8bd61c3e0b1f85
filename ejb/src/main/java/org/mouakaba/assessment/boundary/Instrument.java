package org.mouakaba.assessment.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.control.ScoringRules;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * A questionnaire in one version: what is asked, how, and what the answers weigh. It is data: pages and rules read it and
 * know none of its questions.
 *
 * @param scoring null where the answers make no score
 */
public record Instrument(
        String code,
        int version,
        InstrumentKind kind,
        Label title,
        List<Section> sections,
        @Nullable Scoring scoring) {

    /** The answer of a ticked item. */
    public static final String YES = "YES";

    public Instrument {
        sections = List.copyOf(sections);
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** What these answers come to; asks nothing and stores nothing. */
    public Score score(Map<String, String> answers) {
        return ScoringRules.score(this, answers);
    }

    /** What these items ask, each after the title of its section. */
    public List<Label> questions(Collection<String> ids) {
        return sections.stream()
                .flatMap(section -> section.items().stream()
                        .filter(item -> ids.contains(item.id()))
                        .map(item -> section.title().with(item.label())))
                .toList();
    }

    /**
     * Items that belong together.
     *
     * @param domain code of the list assessment_domain; null where the section is none
     */
    public record Section(
            String id,
            Label title,
            @Nullable Label help,
            @Nullable String domain,
            List<Item> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * One question.
     *
     * @param required must be answered before the assessment is complete
     * @param requiredWhen must be answered where another answer says so
     * @param points of a ticked item
     * @param maxLength of a text
     */
    public record Item(
            String id,
            ItemType type,
            ItemEffect effect,
            Label label,
            @Nullable Label help,
            boolean required,
            @Nullable Condition requiredWhen,
            int points,
            int maxLength,
            List<Choice> options) {

        public Item {
            options = List.copyOf(options);
        }

        /** Whether a line is enough for the answer. */
        public boolean brief() {
            return maxLength <= 300;
        }
    }

    /** One answer that can be chosen, and what it weighs. */
    public record Choice(String value, Label label, int points) {}

    /** Holds where {@code item} was answered with one of {@code values}. */
    public record Condition(String item, List<String> values) {

        public Condition {
            values = List.copyOf(values);
        }
    }

    /**
     * How points become a risk.
     *
     * @param max the highest score, for showing it
     * @param protectionLimit the most that protective factors take away
     * @param redFlagRisk the risk of a single red flag
     * @param thresholds from the highest down
     */
    public record Scoring(int max, int protectionLimit, RiskLevel redFlagRisk, List<Threshold> thresholds) {

        public Scoring {
            thresholds = List.copyOf(thresholds);
        }
    }

    /** The risk from so many points on. */
    public record Threshold(int from, RiskLevel risk) {}
}
