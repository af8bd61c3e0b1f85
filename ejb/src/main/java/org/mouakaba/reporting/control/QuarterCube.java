package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.control.Axis.Change;

/**
 * Cases by territory on one side and by what became of them in four quarters on the other. What is open at the end of one
 * quarter is open when the next begins, so the quarters are one table: a hidden figure must not follow from those before
 * and after it either.
 *
 * <p>A case lives from one quarter to another, or began before the four or ends after them. Each such life is a change
 * that leaves every sum right, and so is one life put in the place of another: the changes of the columns.
 */
final class QuarterCube {

    static final int QUARTERS = 4;
    /** Of a life: ended after the last quarter, or not at all. */
    static final int AFTER = QUARTERS + 1;

    /** Open when the first quarter began. It is published nowhere, and follows from what was active and what was opened. */
    private static final int OPEN_BEFORE = 0;

    private static final List<Measure> MEASURES = List.of(Measure.values());
    private static final int COLUMNS = 1 + QUARTERS * MEASURES.size();
    private static final Axis AXIS = columns();

    private final TerritoryTree territories;
    private final int[][] counts;
    private final BigDecimal[][] months;

    /** What is counted in each quarter. */
    enum Measure {
        OPENED,
        CLOSED,
        ACTIVE,
        OPEN_AT_END,
        UNMET,
        DELIVERED
    }

    QuarterCube(TerritoryTree territories) {
        this.territories = territories;
        int rows = territories.codes().size();
        this.counts = new int[rows][COLUMNS];
        this.months = new BigDecimal[rows][QUARTERS + 1];
        for (BigDecimal[] row : months) {
            Arrays.fill(row, BigDecimal.ZERO);
        }
    }

    /** @param quarter 1 to 4 */
    static int column(Measure measure, int quarter) {
        return 1 + (quarter - 1) * MEASURES.size() + MEASURES.indexOf(measure);
    }

    /** The columns in which a case counts that began and ended in these quarters. */
    private static List<Integer> life(int began, int ended) {
        List<Integer> columns = new ArrayList<>();
        if (began == 0) {
            columns.add(OPEN_BEFORE);
        } else {
            columns.add(column(Measure.OPENED, began));
        }
        for (int quarter = Math.max(began, 1); quarter <= Math.min(ended, QUARTERS); quarter++) {
            columns.add(column(Measure.ACTIVE, quarter));
            columns.add(column(quarter == ended ? Measure.CLOSED : Measure.OPEN_AT_END, quarter));
        }
        return columns;
    }

    private static Axis columns() {
        List<List<Integer>> lives = new ArrayList<>();
        for (int began = 0; began <= QUARTERS; began++) {
            for (int ended = Math.max(began, 1); ended <= AFTER; ended++) {
                lives.add(life(began, ended));
            }
        }
        Set<Change> changes = new LinkedHashSet<>();
        for (int i = 0; i < lives.size(); i++) {
            changes.add(Axis.between(lives.get(i), List.of()));
            for (int j = i + 1; j < lives.size(); j++) {
                changes.add(Axis.between(lives.get(i), lives.get(j)));
            }
        }
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            changes.add(Axis.between(List.of(column(Measure.UNMET, quarter)), List.of()));
            changes.add(Axis.between(List.of(column(Measure.DELIVERED, quarter)), List.of()));
        }
        return new Axis(COLUMNS, List.copyOf(changes));
    }

    static Axis axis() {
        return AXIS;
    }

    /**
     * @param began 0 before the four quarters, else 1 to 4
     * @param ended 1 to 4, or {@link #AFTER}
     */
    void addLives(String territory, int began, int ended, int cases) {
        for (int row : territories.path(territory)) {
            for (int column : life(began, ended)) {
                counts[row][column] += cases;
            }
        }
    }

    void add(String territory, Measure measure, int quarter, int number) {
        for (int row : territories.path(territory)) {
            counts[row][column(measure, quarter)] += number;
        }
    }

    void addMonths(String territory, int quarter, BigDecimal weighted) {
        for (int row : territories.path(territory)) {
            months[row][quarter] = months[row][quarter].add(weighted);
        }
    }

    int[][] counts() {
        return counts;
    }

    /** By territory, the four quarters each; a figure that may not be shown is null. */
    Map<String, List<CaseQuarter>> published(List<LocalDate> ends, int smallest) {
        boolean[][] hidden = SuppressionRules.hidden(counts, territories.axis(), AXIS, smallest);
        Map<String, List<CaseQuarter>> published = new LinkedHashMap<>();
        for (int row = 0; row < counts.length; row++) {
            List<CaseQuarter> quarters = new ArrayList<>();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                boolean shown = !hidden[row][column(Measure.ACTIVE, quarter)];
                quarters.add(new CaseQuarter(
                        ends.get(quarter - 1),
                        shown(row, Measure.OPENED, quarter, hidden),
                        shown(row, Measure.CLOSED, quarter, hidden),
                        shown(row, Measure.ACTIVE, quarter, hidden),
                        shown(row, Measure.OPEN_AT_END, quarter, hidden),
                        shown(row, Measure.UNMET, quarter, hidden),
                        shown(row, Measure.DELIVERED, quarter, hidden),
                        shown ? months[row][quarter].setScale(2, RoundingMode.HALF_UP) : null));
            }
            published.put(territories.codes().get(row), List.copyOf(quarters));
        }
        return published;
    }

    private @Nullable Integer shown(int row, Measure measure, int quarter, boolean[][] hidden) {
        int column = column(measure, quarter);
        return hidden[row][column] ? null : counts[row][column];
    }
}
