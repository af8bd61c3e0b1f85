package org.mouakaba.reporting.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.reporting.control.Axis.Change;

/**
 * Open cases by territory on one side and by risk and stage on the other. SECRET cases stand in the totals and in no
 * part: what the parts leave over is a part of its own, which no page shows and which is protected like the others.
 */
final class CaseCube {

    static final String TOTAL = "TOTAL";
    static final String SECRET = "SECRET";
    static final List<String> RISKS = List.of(RiskLevel.HIGH.name(), RiskLevel.MEDIUM.name(), RiskLevel.LOW.name());
    static final List<String> STAGES = Arrays.stream(CaseStage.values())
            .filter(stage -> stage.open() && stage != CaseStage.SIGNAL && stage != CaseStage.SCREENING)
            .map(CaseStage::name)
            .toList();

    private static final List<String> CATEGORIES = categories();

    private final TerritoryTree territories;
    private final int[][] counts;

    CaseCube(TerritoryTree territories) {
        this.territories = territories;
        this.counts = new int[territories.codes().size()][CATEGORIES.size()];
    }

    private static List<String> categories() {
        List<String> all = new ArrayList<>(List.of(TOTAL, SECRET));
        all.addAll(RISKS);
        all.addAll(STAGES);
        return List.copyOf(all);
    }

    void add(String territory, String stage, String risk, boolean secret, int cases) {
        for (int row : territories.path(territory)) {
            add(row, TOTAL, cases);
            if (secret) {
                add(row, SECRET, cases);
            } else {
                add(row, risk, cases);
                add(row, stage, cases);
            }
        }
    }

    private void add(int row, String category, int cases) {
        counts[row][CATEGORIES.indexOf(category)] += cases;
    }

    /** By territory and category; null where the figure may not be shown. Of SECRET nothing is. */
    Map<String, Map<String, @Nullable Integer>> published(int smallest) {
        boolean[][] hidden = SuppressionRules.hidden(counts, territories.axis(), categoryAxis(), smallest);
        Map<String, Map<String, @Nullable Integer>> published = new LinkedHashMap<>();
        for (int row = 0; row < territories.codes().size(); row++) {
            Map<String, @Nullable Integer> line = new LinkedHashMap<>();
            for (int column = 0; column < CATEGORIES.size(); column++) {
                if (!CATEGORIES.get(column).equals(SECRET)) {
                    line.put(CATEGORIES.get(column), hidden[row][column] ? null : counts[row][column]);
                }
            }
            published.put(territories.codes().get(row), line);
        }
        return published;
    }

    /**
     * Risk and stage are two ways to part the same cases, so a case more in one risk is one more in one stage as well.
     */
    static Axis categoryAxis() {
        List<Change> changes = new ArrayList<>();
        swaps(RISKS, changes);
        swaps(STAGES, changes);
        changes.add(Axis.between(nodes(SECRET, TOTAL), List.of()));
        for (String risk : RISKS) {
            for (String stage : STAGES) {
                changes.add(Axis.between(nodes(risk, stage), nodes(SECRET)));
                changes.add(Axis.between(nodes(risk, stage, TOTAL), List.of()));
            }
        }
        return new Axis(CATEGORIES.size(), changes);
    }

    private static void swaps(List<String> parts, List<Change> changes) {
        for (int a = 0; a < parts.size(); a++) {
            for (int b = a + 1; b < parts.size(); b++) {
                changes.add(Axis.between(nodes(parts.get(a)), nodes(parts.get(b))));
            }
        }
    }

    private static List<Integer> nodes(String... categories) {
        return Arrays.stream(categories).map(CATEGORIES::indexOf).toList();
    }
}
