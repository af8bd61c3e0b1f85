package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mouakaba.reporting.control.Axis.Change;

class SuppressionRulesTest {

    private static final int SMALLEST = 5;

    /** A country of two regions, of two and three provinces. */
    private static final int[] COUNTRY = {-1, 0, 1, 1, 0, 4, 4, 4};
    /** A total of three parts. */
    private static final int[] PARTS = {-1, 0, 0, 0};

    @Test
    void hidesWhatIsUnderTheSmallestCellNoughtToo() {
        boolean[][] hidden = hidden(table(new int[][] {{0, 7, 9}, {4, 8, 8}, {20, 30, 9}, {9, 9, 9}, {6, 6, 6}}));
        assertThat(hidden[2][1]).isTrue();
        assertThat(hidden[3][1]).isTrue();
    }

    @Test
    void showsEverythingWhereEverythingIsLarge() {
        boolean[][] hidden = hidden(table(new int[][] {{5, 7, 9}, {5, 8, 8}, {20, 30, 9}, {9, 9, 9}, {6, 6, 6}}));
        for (boolean[] row : hidden) {
            assertThat(row).doesNotContain(true);
        }
    }

    @Test
    void hidesASecondPartWhereASingleOneCouldBeSubtracted() {
        boolean[][] hidden =
                hidden(table(new int[][] {{2, 17, 19}, {15, 18, 18}, {20, 30, 19}, {9, 9, 9}, {16, 16, 16}}));
        assertThat(hidden[2][1]).isTrue();
        assertThat(count(hidden[2])).as("in its row").isGreaterThanOrEqualTo(2);
        assertThat(count(column(hidden, 1))).as("in its column").isGreaterThanOrEqualTo(2);
    }

    /** What a reader could do: solve for a hidden figure from all figures shown and all sums. */
    @Test
    void leavesNoHiddenFigureToBeSolvedFromThoseShown() {
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            int scale = 1 + random.nextInt(40);
            int[][] leaves = new int[5][3];
            for (int[] row : leaves) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(scale) * (random.nextInt(4) == 0 ? 0 : 1);
                }
            }
            int[][] counts = table(leaves);
            assertThat(solvable(hidden(counts), equations(COUNTRY), equations(PARTS)))
                    .as("run %d", run)
                    .isEmpty();
        }
    }

    /** The sums of the real table: risk and stage part the same cases, SECRET stands in the total only. */
    @Test
    void leavesNoHiddenFigureOfTheRealColumnsToBeSolved() {
        Axis columns = CaseCube.categoryAxis();
        int stages = CaseCube.STAGES.size();
        List<double[]> sums = new ArrayList<>();
        double[] byRisk = new double[columns.size()];
        double[] byStage = new double[columns.size()];
        byRisk[0] = -1;
        byRisk[1] = 1;
        byStage[0] = -1;
        byStage[1] = 1;
        for (int i = 0; i < 3; i++) {
            byRisk[2 + i] = 1;
        }
        for (int i = 0; i < stages; i++) {
            byStage[5 + i] = 1;
        }
        sums.add(byRisk);
        sums.add(byStage);
        for (Change change : columns.changes()) {
            for (double[] sum : sums) {
                double total = 0;
                for (int i = 0; i < change.nodes().size(); i++) {
                    total += sum[change.nodes().get(i)] * change.signs().get(i);
                }
                assertThat(total).as("a change leaves the sums right").isZero();
            }
        }
        Random random = new Random(7);
        for (int run = 0; run < 30; run++) {
            int[][] leaves = new int[5][columns.size()];
            for (int[] row : leaves) {
                for (int i = 0; i < 60; i++) {
                    int risk = random.nextInt(3);
                    int stage = random.nextInt(stages);
                    boolean secret = random.nextInt(8) == 0;
                    row[0]++;
                    row[secret ? 1 : 2 + risk]++;
                    row[secret ? 0 : 5 + stage] += secret ? 0 : 1;
                }
            }
            int[][] counts = rows(leaves, columns.size());
            boolean[][] hidden = SuppressionRules.hidden(counts, Axis.tree(COUNTRY), columns, SMALLEST);
            assertThat(solvable(hidden, equations(COUNTRY), sums))
                    .as("run %d", run)
                    .isEmpty();
        }
    }

    private static boolean[][] hidden(int[][] counts) {
        return SuppressionRules.hidden(counts, Axis.tree(COUNTRY), Axis.tree(PARTS), SMALLEST);
    }

    /** Adds the totals to the five provinces' parts. */
    private static int[][] table(int[][] leaves) {
        int[][] wide = new int[leaves.length][4];
        for (int i = 0; i < leaves.length; i++) {
            for (int j = 0; j < 3; j++) {
                wide[i][j + 1] = leaves[i][j];
                wide[i][0] += leaves[i][j];
            }
        }
        return rows(wide, 4);
    }

    private static int[][] rows(int[][] provinces, int width) {
        int[][] counts = new int[COUNTRY.length][width];
        int[] at = {2, 3, 5, 6, 7};
        for (int i = 0; i < at.length; i++) {
            for (int row = at[i]; row >= 0; row = COUNTRY[row]) {
                for (int column = 0; column < width; column++) {
                    counts[row][column] += provinces[i][column];
                }
            }
        }
        return counts;
    }

    /** For each total: its parts less itself are nought. */
    private static List<double[]> equations(int[] parents) {
        List<double[]> sums = new ArrayList<>();
        for (int total = 0; total < parents.length; total++) {
            double[] sum = new double[parents.length];
            boolean any = false;
            for (int part = 0; part < parents.length; part++) {
                if (parents[part] == total) {
                    sum[part] = 1;
                    any = true;
                }
            }
            if (any) {
                sum[total] = -1;
                sums.add(sum);
            }
        }
        return sums;
    }

    /** Hidden figures that the sums and the shown figures determine, by elimination. */
    private static List<String> solvable(boolean[][] hidden, List<double[]> rowSums, List<double[]> columnSums) {
        int height = hidden.length;
        int width = hidden[0].length;
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < height * width; i++) {
            if (hidden[i / width][i % width]) {
                unknown.add(i);
            }
        }
        List<double[]> system = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            for (double[] sum : rowSums) {
                double[] line = new double[unknown.size()];
                for (int u = 0; u < unknown.size(); u++) {
                    line[u] = unknown.get(u) % width == column ? sum[unknown.get(u) / width] : 0;
                }
                system.add(line);
            }
        }
        for (int row = 0; row < height; row++) {
            for (double[] sum : columnSums) {
                double[] line = new double[unknown.size()];
                for (int u = 0; u < unknown.size(); u++) {
                    line[u] = unknown.get(u) / width == row ? sum[unknown.get(u) % width] : 0;
                }
                system.add(line);
            }
        }
        return determined(system, unknown.size());
    }

    private static List<String> determined(List<double[]> system, int size) {
        int pivots = 0;
        for (int column = 0; column < size && pivots < system.size(); column++) {
            int best = pivots;
            for (int i = pivots; i < system.size(); i++) {
                if (Math.abs(system.get(i)[column]) > Math.abs(system.get(best)[column])) {
                    best = i;
                }
            }
            if (Math.abs(system.get(best)[column]) < 1e-9) {
                continue;
            }
            double[] pivot = system.get(best);
            system.set(best, system.get(pivots));
            system.set(pivots, pivot);
            for (int i = 0; i < system.size(); i++) {
                double factor = system.get(i)[column] / pivot[column];
                if (i != pivots && Math.abs(factor) > 1e-12) {
                    for (int j = 0; j < size; j++) {
                        system.get(i)[j] -= factor * pivot[j];
                    }
                }
            }
            pivots++;
        }
        List<String> found = new ArrayList<>();
        for (double[] line : system) {
            int left = 0;
            int last = -1;
            for (int j = 0; j < size; j++) {
                if (Math.abs(line[j]) > 1e-7) {
                    left++;
                    last = j;
                }
            }
            if (left == 1) {
                found.add("figure " + last);
            }
        }
        return found;
    }

    private static boolean[] column(boolean[][] cells, int column) {
        boolean[] found = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            found[i] = cells[i][column];
        }
        return found;
    }

    private static int count(boolean[] cells) {
        int count = 0;
        for (boolean cell : cells) {
            count += cell ? 1 : 0;
        }
        return count;
    }
}
