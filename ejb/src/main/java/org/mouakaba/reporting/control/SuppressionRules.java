package org.mouakaba.reporting.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mouakaba.reporting.control.Axis.Change;

/**
 * Which figures of a table may be shown. A figure under the smallest cell is hidden, nought too: to know that nobody is
 * there tells of those who are. With it are hidden as many others as it takes that no sum gives it away.
 *
 * <p>After the hypercube method of statistical disclosure control (Repsilber; the method GHMITER of the agencies'
 * program). Take a change of rows and a change of columns that both leave their sums right: their product changes only
 * the figures where the two cross, and leaves every sum of the whole table right. Where all these figures are hidden, a
 * reader who knows every figure shown and every sum still cannot tell the true table from the changed one. How far the
 * change can go without a figure below nought is how much he is left in the dark: by {@code smallest} at least. Where a
 * hidden figure has no such change, the one is hidden that costs least.
 *
 * <p>All views of a table draw from one decision, taken over the whole country, so that what one reader sees never helps
 * another to what he is not shown.
 */
public final class SuppressionRules {

    private final int[][] counts;
    private final Side rows;
    private final Side columns;
    private final int smallest;
    private final boolean[][] hidden;

    private SuppressionRules(int[][] counts, Axis rows, Axis columns, int smallest) {
        this.counts = counts;
        this.rows = new Side(rows);
        this.columns = new Side(columns);
        this.smallest = smallest;
        this.hidden = new boolean[rows.size()][columns.size()];
    }

    /** An axis as it is searched: millions of times for one table, so by plain numbers. */
    private static final class Side {

        private final int[][] nodes;
        private final int[][] signs;
        /** The changes that touch each node. */
        private final int[][] touching;

        Side(Axis axis) {
            List<Change> changes = axis.changes();
            this.nodes = new int[changes.size()][];
            this.signs = new int[changes.size()][];
            List<List<Integer>> byNode = new ArrayList<>();
            for (int node = 0; node < axis.size(); node++) {
                byNode.add(new ArrayList<>());
            }
            for (int i = 0; i < changes.size(); i++) {
                nodes[i] = numbers(changes.get(i).nodes());
                signs[i] = numbers(changes.get(i).signs());
                for (int node : nodes[i]) {
                    byNode.get(node).add(i);
                }
            }
            this.touching = byNode.stream().map(Side::numbers).toArray(int[][]::new);
        }

        private static int[] numbers(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }

        int size() {
            return touching.length;
        }
    }

    /**
     * @param counts the figures by row and column, totals included
     * @return true for each figure that may not be shown
     */
    static boolean[][] hidden(int[][] counts, Axis rows, Axis columns, int smallest) {
        SuppressionRules rules = new SuppressionRules(counts, rows, columns, smallest);
        rules.hideSmall();
        rules.protectAll();
        return rules.hidden;
    }

    private void hideSmall() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                hidden[row][column] = counts[row][column] < smallest;
            }
        }
    }

    /** The largest figures first: they have the fewest ways out, and theirs serve the smaller ones as well. */
    private void protectAll() {
        List<int[]> small = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (hidden[row][column]) {
                    small.add(new int[] {row, column});
                }
            }
        }
        small.sort(Comparator.comparingInt(cell -> -counts[cell[0]][cell[1]]));
        boolean[][] safe = new boolean[rows.size()][columns.size()];
        for (int[] cell : small) {
            if (!safe[cell[0]][cell[1]]) {
                protect(cell[0], cell[1], safe);
            }
        }
    }

    private void protect(int row, int column, boolean[][] safe) {
        int bestRow = -1;
        int bestColumn = -1;
        long bestCost = Long.MAX_VALUE;
        int bestRange = -1;
        for (int r : rows.touching[row]) {
            for (int c : columns.touching[column]) {
                int range = Math.min(range(r, c), smallest);
                long cost =
                        range < bestRange ? Long.MAX_VALUE : cost(r, c, range > bestRange ? Long.MAX_VALUE : bestCost);
                if (range > bestRange || cost < bestCost) {
                    bestRow = r;
                    bestColumn = c;
                    bestCost = cost;
                    bestRange = range;
                }
                if (bestRange == smallest && bestCost == 0) {
                    hide(r, c, safe);
                    return;
                }
            }
        }
        if (bestRow >= 0) {
            hide(bestRow, bestColumn, safe);
        }
    }

    /** How far the figures can move together, up and down, before one falls below nought. */
    private int range(int r, int c) {
        int up = Integer.MAX_VALUE;
        int down = Integer.MAX_VALUE;
        for (int i = 0; i < rows.nodes[r].length; i++) {
            for (int j = 0; j < columns.nodes[c].length; j++) {
                int count = counts[rows.nodes[r][i]][columns.nodes[c][j]];
                if (rows.signs[r][i] == columns.signs[c][j]) {
                    down = Math.min(down, count);
                } else {
                    up = Math.min(up, count);
                }
            }
        }
        return (int) Math.min((long) up + down, Integer.MAX_VALUE);
    }

    /**
     * What would have to be hidden besides: the cases behind it, and one for each figure.
     *
     * @param enough where it comes to as much as this, no more is counted
     */
    private long cost(int r, int c, long enough) {
        long cost = 0;
        for (int row : rows.nodes[r]) {
            for (int column : columns.nodes[c]) {
                cost += hidden[row][column] ? 0 : 1 + counts[row][column];
            }
            if (cost >= enough) {
                return cost;
            }
        }
        return cost;
    }

    private void hide(int r, int c, boolean[][] safe) {
        for (int row : rows.nodes[r]) {
            for (int column : columns.nodes[c]) {
                hidden[row][column] = true;
                safe[row][column] = true;
            }
        }
    }
}
