package org.mouakaba.reporting.control;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a table whose lines add up: its nodes (parts and totals), and the changes that leave every sum right, as
 * "one more here, one less there" or "one more here and in each total above".
 *
 * @param size how many nodes
 * @param changes the elementary changes
 */
record Axis(int size, List<Change> changes) {

    Axis {
        changes = List.copyOf(changes);
    }

    /**
     * A change that leaves every sum right.
     *
     * @param nodes the nodes it touches
     * @param signs +1 or -1 for each
     */
    record Change(List<Integer> nodes, List<Integer> signs) {

        Change {
            nodes = List.copyOf(nodes);
            signs = List.copyOf(signs);
        }
    }

    /**
     * A side where every node belongs to one total: the country, its regions, their provinces.
     *
     * @param parents the total that each node belongs to; -1 for the total of all
     */
    static Axis tree(int... parents) {
        boolean[] total = new boolean[parents.length];
        for (int parent : parents) {
            if (parent >= 0) {
                total[parent] = true;
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int a = 0; a < parents.length; a++) {
            if (!total[a]) {
                changes.add(between(path(a, parents), List.of()));
                for (int b = a + 1; b < parents.length; b++) {
                    if (!total[b]) {
                        changes.add(between(path(a, parents), path(b, parents)));
                    }
                }
            }
        }
        return new Axis(parents.length, changes);
    }

    private static List<Integer> path(int leaf, int... parents) {
        List<Integer> path = new ArrayList<>();
        for (int node = leaf; node >= 0; node = parents[node]) {
            path.add(node);
        }
        return path;
    }

    /** One more along the first path, one less along the second; where they meet nothing changes. */
    static Change between(List<Integer> more, List<Integer> less) {
        List<Integer> nodes = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        for (int node : more) {
            if (!less.contains(node)) {
                nodes.add(node);
                signs.add(1);
            }
        }
        for (int node : less) {
            if (!more.contains(node)) {
                nodes.add(node);
                signs.add(-1);
            }
        }
        return new Change(nodes, signs);
    }
}
