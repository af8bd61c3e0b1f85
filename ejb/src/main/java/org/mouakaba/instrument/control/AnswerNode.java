package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the tree that expressions look at: of the answers, or of a list to choose from. */
final class AnswerNode {

    final String name;
    final @Nullable AnswerNode parent;
    final @Nullable FormNode form;
    final List<AnswerNode> children = new ArrayList<>();

    /** Number of the row, from 1; 0 for what is no row of a repeat. */
    int row;

    boolean relevant = true;
    String value = "";

    private @Nullable String path;

    AnswerNode(String name, @Nullable AnswerNode parent, @Nullable FormNode form) {
        this(name, parent, form, 0);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    private AnswerNode(String name, @Nullable AnswerNode parent, @Nullable FormNode form, int row) {
        this.name = name;
        this.parent = parent;
        this.form = form;
        this.row = row;
    }

    /** Where a row of a repeat would stand: its parent does not know it. */
    static AnswerNode mark(FormNode repeat, AnswerNode parent) {
        return new AnswerNode(repeat.name, parent, repeat, 0);
    }

    static AnswerNode document() {
        return new AnswerNode("", null, null);
    }

    AnswerNode add(String child) {
        return new AnswerNode(child, this, null);
    }

    /** With numbers of rows; empty for what stands above all questions. */
    String path() {
        if (path == null) {
            String step = row == 0 ? name : name + '[' + row + ']';
            boolean top = form == null || form.kind == FormNode.Kind.ROOT || parent == null;
            String above = top || parent == null ? "" : parent.path();
            path = top ? "" : above.isEmpty() ? step : above + '/' + step;
        }
        return path;
    }

    /** What an expression reads: of a group all that stands in it. What is irrelevant was given no value. */
    String text() {
        if (children.isEmpty()) {
            return value;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.text()));
        return all.toString();
    }

    /** The row of that repeat in which it stands; null where it stands in none. */
    @Nullable
    AnswerNode rowOf(FormNode repeat) {
        AnswerNode node = this;
        while (node != null && node.form != repeat) {
            node = node.parent;
        }
        return node;
    }
}
