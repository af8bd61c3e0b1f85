package org.mouakaba.demo.control;

import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;

/** Answers to the two instruments that ship with the product, in version 1. */
final class Assessments {

    private static final List<String> INDICATORS = List.of(
            "SEVERITY",
            "RECENCY",
            "ACCESS",
            "CAREGIVER",
            "SHELTER",
            "ISOLATION",
            "DEPENDENCY",
            "REPORTS",
            "MENTAL",
            "DISABILITY");
    private static final List<String> DOMAINS = List.of(
            "SAFETY",
            "FAMILY",
            "HEALTH",
            "MENTAL",
            "DISABILITY",
            "EDUCATION",
            "HOUSING",
            "INCOME",
            "RIGHTS",
            "LEGAL",
            "SOCIAL",
            "WISHES");
    private static final int MOST_FOR_ONE = 3;

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;

    Assessments(Rows rows, Chance chance, Journal journal) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
    }

    void risk(Dossier dossier, Instant at) {
        String risk = dossier.story().risk();
        int score = switch (risk) {
            case "HIGH" -> chance.between(15, 21);
            case "MEDIUM" -> chance.between(8, 14);
            default -> chance.between(2, 7);
        };
        write(dossier, "RISK_MATRIX", "RISK", "INITIAL", matrix(score), score, risk, at);
        dossier.deadlines().finish(at, DueKind.INITIAL_ASSESSMENT);
        journal.worker(at, dossier.worker(), "assessment.AssessmentService.assessRisk", dossier.id());
    }

    void needs(Dossier dossier, Instant at) {
        write(dossier, "NEEDS_TWELVE", "NEEDS", "COMPREHENSIVE", twelve(dossier.topic()), null, null, at);
        dossier.deadlines().finish(at, DueKind.COMPREHENSIVE_ASSESSMENT);
        journal.worker(at, dossier.worker(), "assessment.AssessmentService.completeNeeds", dossier.id());
    }

    private void write(
            Dossier dossier,
            String instrument,
            String kind,
            String type,
            String answers,
            @Nullable Integer score,
            @Nullable String risk,
            Instant at) {
        rows.add(
                "assessment",
                chance.id(at),
                dossier.id(),
                1,
                instrument,
                1,
                kind,
                type,
                "COMPLETED",
                answers,
                score,
                risk,
                risk,
                List.of(),
                dossier.worker(),
                at);
    }

    /** Answers that add up to the score; no flag is raised and nothing protects. */
    private static String matrix(int score) {
        StringJoiner answers = new StringJoiner(",", "{", "}");
        int left = score;
        int items = INDICATORS.size();
        for (String indicator : INDICATORS) {
            // Spread over what is left, the first ones weighing most.
            int points = Math.min(MOST_FOR_ONE, (left + items - 1) / items + (left > items ? 1 : 0));
            points = Math.min(points, left);
            left -= points;
            items--;
            answers.add(Json.field(indicator, String.valueOf(points)));
        }
        return answers.toString();
    }

    private String twelve(Topic topic) {
        StringJoiner answers = new StringJoiner(",", "{", "}");
        for (String domain : DOMAINS) {
            int place = topic.domains().indexOf(domain);
            int score = place == 0 ? 4 : place > 0 ? 3 : chance.between(0, 2);
            answers.add(Json.field(domain + ".score", String.valueOf(score)));
            if (place >= 0) {
                answers.add(Json.field(domain + ".narrative", topic.summary()));
                answers.add(Json.field(domain + ".source", "مقابلة وزيارة منزلية"));
            }
        }
        answers.add(
                Json.field("CONCLUSION.text", "راجعنا المجالات مع الشخص واتفقنا على الأولويات. " + topic.summary()));
        return answers.toString();
    }
}
