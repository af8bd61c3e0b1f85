package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mouakaba.reporting.boundary.Means.Places;
import org.mouakaba.reporting.boundary.Residents;

class ResidentCubeTest {

    private static final int SMALLEST = 5;
    private static final LocalDate QUARTER = LocalDate.of(2026, 9, 30);
    private static final int OCCUPIED = 0;
    /** Two sexes of three and four age bands of five are reported. */
    private static final List<String> SEXES = List.of("F", "M");

    private static final List<String> BANDS = List.of("AGE_0_5", "AGE_6_17", "AGE_18_59", "AGE_60_PLUS");
    private static final Reader READER = new Reader(
            QuarterCubeTest.COUNTRY,
            List.of(
                    new Reader.Equation(OCCUPIED, List.of(2, 3, 4)),
                    new Reader.Equation(OCCUPIED, List.of(5, 6, 7, 8, 9))));

    @Test
    void showsWhatIsLarge() {
        ResidentCube cube = new ResidentCube(QuarterCubeTest.COUNTRY);
        QuarterCubeTest.PROVINCES.forEach(province -> {
            cube.add(province, places(40, 12, 3600));
            cube.addParts(province, "F", "AGE_6_17", 25);
            cube.addParts(province, "M", "AGE_60_PLUS", 15);
        });
        Residents region = published(cube, "01");
        assertThat(region.occupied()).isEqualTo(80);
        assertThat(region.waiting()).isEqualTo(24);
        assertThat(region.occupiedDays()).isEqualTo(7200);
        assertThat(region.bySex()).isEqualTo(Map.of("F", 50, "M", 30));
        assertThat(region.byAge()).as("no band that nobody reports").containsOnlyKeys("AGE_6_17", "AGE_60_PLUS");
    }

    /** Four people over the 92 days of the quarter. */
    @Test
    void hidesTheDaysOfFewPeople() {
        ResidentCube few = new ResidentCube(QuarterCubeTest.COUNTRY);
        few.add("01.001", places(40, 12, 4 * 92));
        List.of("01.002", "02.001", "02.002", "02.003").forEach(province -> few.add(province, places(40, 12, 3600)));
        assertThat(published(few, "01.001").occupiedDays()).isNull();
        assertThat(published(few, "01.002").occupiedDays())
                .as("or the region gives it away")
                .isNull();
        assertThat(published(few, "01.002").occupied()).isEqualTo(40);
    }

    @Test
    void leavesNoHiddenFigureWithinANarrowRange() {
        int found = 0;
        for (int seed = 1; seed <= 6; seed++) {
            ResidentCube cube = random(new Random(seed), seed * 4);
            boolean[][] hidden = hidden(cube);
            for (int row = 0; row < hidden.length; row++) {
                for (int column = 0; column < hidden[row].length; column++) {
                    if (hidden[row][column] && cube.counts()[0][column] > 0) {
                        found++;
                        assertThat(READER.range(cube.counts(), hidden, row, column))
                                .as("seed %d, row %d, column %d", seed, row, column)
                                .isGreaterThan(SMALLEST - 1.001);
                    }
                }
            }
        }
        assertThat(found).isPositive();
    }

    /** What hides the small figures alone is found out by the same equations. */
    @Test
    void findsWhatIsHiddenWithoutItsNeighbours() {
        ResidentCube cube = random(new Random(1), 40);
        boolean[][] hidden = new boolean[cube.counts().length][cube.counts()[0].length];
        hidden[2][2] = true;
        assertThat(READER.range(cube.counts(), hidden, 2, 2)).isLessThan(0.001);
    }

    /** A column that does not exist is known to be empty. */
    private static boolean[][] hidden(ResidentCube cube) {
        boolean[][] hidden =
                SuppressionRules.hidden(cube.counts(), QuarterCubeTest.COUNTRY.axis(), cube.axis(), SMALLEST);
        for (boolean[] row : hidden) {
            for (int column = 0; column < row.length; column++) {
                row[column] = row[column] && cube.counts()[0][column] > 0;
            }
        }
        return hidden;
    }

    private static ResidentCube random(Random random, int scale) {
        ResidentCube cube = new ResidentCube(QuarterCubeTest.COUNTRY);
        for (String province : QuarterCubeTest.PROVINCES) {
            int size = 1 + random.nextInt(scale);
            int occupied = 0;
            for (String sex : SEXES) {
                for (String band : BANDS) {
                    int there = random.nextInt(size) * (random.nextInt(3) == 0 ? 0 : 1);
                    cube.addParts(province, sex, band, there);
                    occupied += there;
                }
            }
            cube.add(province, places(occupied, random.nextInt(size), 90L * occupied));
        }
        return cube;
    }

    private static Residents published(ResidentCube cube, String code) {
        return cube.published(QUARTER, SMALLEST).getOrDefault(code, Residents.HIDDEN);
    }

    private static Places places(int occupied, int waiting, long days) {
        return new Places(1, 3, 3, 50, 50, occupied, 50 * 92L, days, 0, BigDecimal.TEN, waiting, 0, 0);
    }
}
