package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouakaba.reporting.control.QuarterCube.AFTER;
import static org.mouakaba.reporting.control.QuarterCube.QUARTERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.control.QuarterCube.Measure;

class QuarterCubeTest {

    private static final int SMALLEST = 5;
    private static final List<LocalDate> ENDS = List.of(
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 9, 30));
    /** A country of two regions, of two and three provinces. */
    static final TerritoryTree COUNTRY = new TerritoryTree(
            List.of("", "01", "01.001", "01.002", "02", "02.001", "02.002", "02.003"),
            List.of(-1, 0, 1, 1, 0, 4, 4, 4));

    static final List<String> PROVINCES = List.of("01.001", "01.002", "02.001", "02.002", "02.003");

    @Test
    void countsACaseInEachQuarterOfItsLife() {
        QuarterCube cube = new QuarterCube(COUNTRY);
        cube.addLives("01.001", 0, 2, 10);
        cube.addLives("01.001", 2, AFTER, 20);
        cube.addLives("01.001", 4, 4, 40);
        cube.addMonths("01.001", 2, new BigDecimal("12.345"));
        Map<String, List<CaseQuarter>> published = cube.published(ENDS, 0);
        for (String code : List.of("", "01", "01.001")) {
            List<CaseQuarter> quarters = published.getOrDefault(code, List.of());
            assertThat(quarters).extracting(CaseQuarter::active).containsExactly(10, 30, 20, 60);
            assertThat(quarters).extracting(CaseQuarter::openAtEnd).containsExactly(10, 20, 20, 20);
            assertThat(quarters.get(1).opened()).isEqualTo(20);
            assertThat(quarters.get(1).closed()).isEqualTo(10);
            assertThat(quarters.get(3).closed()).isEqualTo(40);
            assertThat(quarters.get(1).weightedMonths()).isEqualByComparingTo("12.35");
        }
    }

    @Test
    void hidesTheMonthsOfCasesThatAreHidden() {
        QuarterCube cube = new QuarterCube(COUNTRY);
        cube.addLives("01.001", 0, AFTER, 3);
        PROVINCES.forEach(province -> cube.addLives(province, 0, AFTER, 50));
        cube.addLives("01.002", 1, 1, 4);
        PROVINCES.forEach(province -> cube.addMonths(province, 1, BigDecimal.TEN));
        cube.published(ENDS, SMALLEST)
                .forEach((code, quarters) -> quarters.forEach(
                        quarter -> assertThat(quarter.weightedMonths() == null).isEqualTo(quarter.active() == null)));
    }

    @Test
    void leavesNoHiddenFigureWithinANarrowRange() {
        for (int seed = 1; seed <= 4; seed++) {
            QuarterCube cube = random(new Random(seed), seed * 4);
            boolean[][] hidden = SuppressionRules.hidden(cube.counts(), COUNTRY.axis(), QuarterCube.axis(), SMALLEST);
            int found = 0;
            for (int row = 0; row < hidden.length; row++) {
                for (int column = 0; column < hidden[row].length; column++) {
                    if (hidden[row][column]) {
                        found++;
                        assertThat(range(cube.counts(), hidden, row, column))
                                .as(
                                        "seed %d, territory %s, column %d",
                                        seed, COUNTRY.codes().get(row), column)
                                .isGreaterThan(SMALLEST - 1.001);
                    }
                }
            }
            assertThat(found).as("seed " + seed).isPositive();
        }
    }

    /** The reader's equations find what is not protected: a single hidden part of a total that is shown. */
    @Test
    void findsAFigureThatIsHiddenAlone() {
        QuarterCube cube = random(new Random(1), 40);
        boolean[][] hidden =
                new boolean[COUNTRY.codes().size()][QuarterCube.axis().size()];
        int column = QuarterCube.column(Measure.CLOSED, 2);
        hidden[2][column] = true;
        assertThat(range(cube.counts(), hidden, 2, column)).isLessThan(0.001);
    }

    private static QuarterCube random(Random random, int scale) {
        QuarterCube cube = new QuarterCube(COUNTRY);
        for (String province : PROVINCES) {
            int size = 1 + random.nextInt(scale);
            for (int began = 0; began <= QUARTERS; began++) {
                for (int ended = Math.max(began, 1); ended <= AFTER; ended++) {
                    cube.addLives(province, began, ended, random.nextInt(size) * (random.nextInt(3) == 0 ? 0 : 1));
                }
            }
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                cube.add(province, Measure.UNMET, quarter, random.nextInt(size));
                cube.add(province, Measure.DELIVERED, quarter, random.nextInt(5 * size));
            }
        }
        return cube;
    }

    private static double range(int[][] counts, boolean[][] hidden, int row, int column) {
        List<Reader.Equation> equations = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            int active = QuarterCube.column(Measure.ACTIVE, quarter);
            int before = quarter == 1 ? 0 : QuarterCube.column(Measure.OPEN_AT_END, quarter - 1);
            equations.add(new Reader.Equation(active, List.of(before, QuarterCube.column(Measure.OPENED, quarter))));
            equations.add(new Reader.Equation(
                    active,
                    List.of(
                            QuarterCube.column(Measure.CLOSED, quarter),
                            QuarterCube.column(Measure.OPEN_AT_END, quarter))));
        }
        boolean[][] unknown = new boolean[hidden.length][];
        for (int i = 0; i < hidden.length; i++) {
            unknown[i] = hidden[i].clone();
            // What was open before is not published at all.
            unknown[i][0] = true;
        }
        return new Reader(COUNTRY, equations).range(counts, unknown, row, column);
    }
}
