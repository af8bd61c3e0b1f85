package org.mouakaba.reporting.control;

import java.util.ArrayList;
import java.util.List;
import org.mouakaba.territory.boundary.TerritoryEntry;

/**
 * The country, its regions and their provinces, as one side of a table whose lines add up.
 *
 * @param codes the country's is empty
 * @param parents where in the list each one's whole stands; -1 for the country's
 */
record TerritoryTree(List<String> codes, List<Integer> parents) {

    TerritoryTree {
        codes = List.copyOf(codes);
        parents = List.copyOf(parents);
    }

    /** @param territories regions before their provinces */
    static TerritoryTree of(List<TerritoryEntry> territories) {
        List<String> codes = new ArrayList<>(List.of(""));
        List<Integer> parents = new ArrayList<>(List.of(-1));
        for (TerritoryEntry territory : territories) {
            codes.add(territory.code());
            String parent = territory.parentCode();
            parents.add(parent == null ? 0 : codes.indexOf(parent));
        }
        return new TerritoryTree(codes, parents);
    }

    /** The rows in which something of this territory counts: its own and those of its wholes; none where it is unknown. */
    List<Integer> path(String code) {
        List<Integer> path = new ArrayList<>();
        for (int row = codes.indexOf(code); row >= 0; row = parents.get(row)) {
            path.add(row);
        }
        return path;
    }

    Axis axis() {
        return Axis.tree(parents.stream().mapToInt(Integer::intValue).toArray());
    }
}
