package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormOption;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.FormText;
import org.mouakaba.instrument.boundary.RangeBounds;

/**
 * A question, group or repeat as the sheets have it. The reader of the sheets fills it, the compiler adds what it compiled;
 * after that nobody changes it.
 */
final class FormNode {

    /** What a node is. */
    enum Kind {
        ROOT,
        GROUP,
        REPEAT,
        QUESTION
    }

    private static final FormRow NO_ROW = new FormRow(0, Map.of(), Map.of());

    final Kind kind;
    final String name;
    final FormRow row;
    final @Nullable FormNode parent;
    final List<FormNode> children = new ArrayList<>();

    // Of questions.
    FormQuestionType type = FormQuestionType.HIDDEN;
    FormText label = FormText.EMPTY;

    @Nullable
    ChoiceList choices;

    @Nullable
    RangeBounds range;

    // What the compiler adds.
    int index;

    @Nullable
    Formula relevant;

    @Nullable
    Formula required;

    @Nullable
    Formula readOnly;

    @Nullable
    Formula constraint;

    @Nullable
    Formula calculation;

    @Nullable
    Formula defaults;

    @Nullable
    Formula filter;

    @Nullable
    Formula count;

    Template labels = Template.EMPTY;
    Template hints = Template.EMPTY;
    Template requiredMessages = Template.EMPTY;
    Template constraintMessages = Template.EMPTY;
    List<Option> options = List.of();

    /**
     * A choice with its label, which may name answers.
     *
     * @param always whether no filter takes it away
     */
    record Option(FormOption option, Template label, boolean always) {}

    FormNode(Kind kind, String name, FormRow row, @Nullable FormNode parent) {
        this.kind = kind;
        this.name = name;
        this.row = row;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    static FormNode root() {
        return new FormNode(Kind.ROOT, "data", NO_ROW, null);
    }

    /** Of groups and repeats down to it, without numbers of rows. */
    String path() {
        return parent == null || parent.kind == Kind.ROOT ? name : parent.path() + '/' + name;
    }

    boolean question() {
        return kind == Kind.QUESTION;
    }

    /** The repeat that it stands in, or is not: the nearest one above it; null where there is none. */
    @Nullable
    FormNode repeat() {
        FormNode above = parent;
        while (above != null && above.kind != Kind.REPEAT) {
            above = above.parent;
        }
        return above;
    }

    /** Whether it is that one or stands in it. */
    boolean within(FormNode other) {
        FormNode node = this;
        while (node != null) {
            if (node == other) {
                return true;
            }
            node = node.parent;
        }
        return false;
    }

    /** Itself and all that stands in it, in order. */
    List<FormNode> all() {
        List<FormNode> all = new ArrayList<>();
        all.add(this);
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    @Nullable
    FormNode child(String wanted) {
        return children.stream()
                .filter(child -> child.name.equals(wanted))
                .findFirst()
                .orElse(null);
    }

    String appearance() {
        return row.text("appearance");
    }
}
