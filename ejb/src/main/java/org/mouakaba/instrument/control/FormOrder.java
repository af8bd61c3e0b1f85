package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mouakaba.instrument.boundary.FormFault;

/** Puts the nodes of a form in an order in which each comes after all that it needs. */
final class FormOrder {

    private final FormNode root;
    private final String sheet;
    private final Complaints complaints;
    private final List<FormNode> order = new ArrayList<>();
    private final Set<FormNode> done = new HashSet<>();
    private final List<FormNode> walk = new ArrayList<>();
    private final Map<FormNode, Set<FormNode>> needs = new HashMap<>();

    FormOrder(FormNode root, String sheet, Complaints complaints) {
        this.root = root;
        this.sheet = sheet;
        this.complaints = complaints;
    }

    /** All nodes; where there is a cycle, it stands in the complaints. */
    List<FormNode> order() {
        root.all().forEach(node -> needs.put(node, needs(node)));
        root.all().forEach(this::visit);
        return order;
    }

    private void visit(FormNode node) {
        if (done.contains(node)) {
            return;
        }
        int at = walk.indexOf(node);
        if (at >= 0) {
            complain(List.copyOf(walk.subList(at, walk.size())));
            return;
        }
        walk.add(node);
        needs.getOrDefault(node, Set.of()).forEach(this::visit);
        walk.remove(walk.size() - 1);
        if (done.add(node)) {
            order.add(node);
        }
    }

    private void complain(List<FormNode> cycle) {
        FormNode first = cycle.get(0);
        String names = String.join(
                " → ",
                Stream.concat(cycle.stream(), Stream.of(first))
                        .map(node -> node.name)
                        .toList());
        complaints.add(sheet, first.row.number(), "", FormFault.CYCLE, names);
    }

    private static Set<FormNode> needs(FormNode node) {
        Set<FormNode> needs = new LinkedHashSet<>();
        if (node.parent != null) {
            needs.add(node.parent);
        }
        Stream.of(node.relevant, node.calculation, node.defaults, node.count).forEach(formula -> {
            if (formula != null) {
                formula.needs().stream()
                        .sorted(Comparator.comparingInt(needed -> needed.row.number()))
                        .forEach(needed -> add(node, needed, needs));
            }
        });
        return needs;
    }

    /** What stands above is computed before anyway; a group is what stands in it; a row may need the row before it. */
    private static void add(FormNode node, FormNode needed, Set<FormNode> needs) {
        if (needed == node ? node.question() && node.repeat() == null : !node.within(needed)) {
            needs.addAll(needed.kind == FormNode.Kind.GROUP ? needed.all() : List.of(needed));
        }
    }
}
