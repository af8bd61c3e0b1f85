package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormGap;
import org.mouakaba.instrument.boundary.GapKind;

/** The answers of one pass as a tree: built, then computed node by node, each after all that it needs. */
final class AnswerTree {

    /** Rows of one repeat within one row of another. */
    static final int MOST_ROWS = 200;

    private static final int MOST_NODES = 20_000;

    private static final Pattern ROWS = Pattern.compile("\\d{1,6}");

    private record Place(AnswerNode parent, FormNode repeat) {}

    /**
     * How a repeat stands in one place.
     *
     * @param mark a row that is none: where expressions of the repeat as a whole stand
     */
    record Rows(AnswerNode mark, List<AnswerNode> rows) {}

    private final CompiledForm form;
    private final Pass pass;
    private final AnswerNode root;
    private final Map<Place, Rows> repeats = new HashMap<>();
    private final Map<AnswerNode, String> typed = new HashMap<>();
    private final Map<AnswerNode, GapKind> problems = new HashMap<>();
    private int nodes;

    AnswerTree(CompiledForm form, Pass pass) {
        this.form = form;
        this.pass = pass;
        this.root = build(form.root(), pass.document());
    }

    AnswerNode root() {
        return root;
    }

    void compute() {
        form.order().forEach(node -> {
            if (node.kind == FormNode.Kind.REPEAT && node.parent != null) {
                List.copyOf(pass.everywhere(node.parent)).forEach(parent -> repeat(node, parent));
            } else if (node.kind != FormNode.Kind.ROOT) {
                pass.everywhere(node).forEach(instance -> compute(node, instance));
            }
        });
    }

    Rows rows(AnswerNode parent, FormNode repeat) {
        Rows rows = repeats.get(new Place(parent, repeat));
        return rows == null ? new Rows(parent, List.of()) : rows;
    }

    /** As it was given; what is kept of it, where nothing was. */
    String typed(AnswerNode node) {
        return typed.getOrDefault(node, node.value);
    }

    @Nullable
    GapKind problem(AnswerNode node) {
        return problems.get(node);
    }

    private AnswerNode build(FormNode node, AnswerNode parent) {
        AnswerNode instance = new AnswerNode(node.name, parent, node);
        nodes++;
        pass.register(node, instance);
        fill(node, instance);
        return instance;
    }

    private void fill(FormNode node, AnswerNode instance) {
        for (FormNode child : node.children) {
            if (child.kind != FormNode.Kind.REPEAT) {
                build(child, instance);
            }
        }
    }

    private void repeat(FormNode node, AnswerNode parent) {
        AnswerNode mark = AnswerNode.mark(node, parent);
        mark.relevant = parent.relevant && pass.truth(node.relevant, mark, true);
        List<AnswerNode> rows = new ArrayList<>();
        int count = mark.relevant ? count(node, mark) : 0;
        for (int row = 1; row <= count && nodes < MOST_NODES; row++) {
            AnswerNode instance = new AnswerNode(node.name, parent, node);
            instance.row = row;
            nodes++;
            pass.register(node, instance);
            fill(node, instance);
            rows.add(instance);
        }
        repeats.put(new Place(parent, node), new Rows(mark, rows));
    }

    private int count(FormNode node, AnswerNode mark) {
        String given = pass.given(mark.path() + '#').strip();
        double count = node.count != null
                ? Values.number(pass.compute(node.count, mark, mark))
                : ROWS.matcher(given).matches() ? Double.parseDouble(given) : 0;
        if (count > MOST_ROWS) {
            pass.failures().add(new FormGap(mark.path(), GapKind.TOO_MANY_ROWS, ""));
        }
        return Double.isNaN(count) ? 0 : (int) Math.max(0, Math.min(count, MOST_ROWS));
    }

    private void compute(FormNode node, AnswerNode instance) {
        AnswerNode parent = instance.parent;
        boolean above = parent == null || parent.relevant;
        instance.relevant = above && pass.truth(node.relevant, instance, true);
        if (!node.question() || !instance.relevant) {
            return;
        }
        if (node.calculation == null) {
            take(node, instance, begun(node, instance).strip());
        } else {
            String kept = node.calculation.keeps() ? pass.given(instance.path()) : "";
            instance.value = kept.isEmpty()
                    ? AnswerType.computed(node, pass.compute(node.calculation, instance, instance))
                    : kept;
            if (instance.value.length() > FormWorkbook.LIMITS.letters()) {
                instance.value = "";
                pass.failures().add(new FormGap(instance.path(), GapKind.NOT_COMPUTED, ""));
            }
        }
    }

    private String begun(FormNode node, AnswerNode instance) {
        if (pass.gave(instance.path())) {
            return pass.given(instance.path());
        }
        return switch (node.type) {
            case TODAY -> pass.now().toLocalDate().toString();
            case START, END -> DateFunctions.text(pass.now());
            default ->
                node.defaults == null
                        ? node.row.text("default")
                        : AnswerType.computed(node, pass.compute(node.defaults, instance, instance));
        };
    }

    private void take(FormNode node, AnswerNode instance, String given) {
        if (given.isEmpty()) {
            return;
        }
        AnswerType answer = AnswerType.of(node, given);
        instance.value = answer.value();
        if (answer.problem() != null) {
            typed.put(instance, given);
            problems.put(instance, answer.problem());
        }
    }
}
