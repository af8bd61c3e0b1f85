package org.mouakaba.instrument.control;

import com.google.re2j.Pattern;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jaxen.Context;
import org.jaxen.ContextSupport;
import org.jaxen.JaxenException;
import org.jaxen.SimpleNamespaceContext;
import org.jaxen.VariableContext;
import org.jaxen.XPathFunctionContext;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormGap;
import org.mouakaba.instrument.boundary.GapKind;

/** What expressions see while one form is filled once: the tree of answers, the day, and how much work is left. */
final class Pass implements VariableContext {

    /** Far beyond what a form of 400 questions takes, and a fraction of a second. */
    private static final int MOST_STEPS = 3_000_000;

    private final CompiledForm form;
    private final Map<String, String> given;
    private final String language;
    private final LocalDateTime now;
    private final ContextSupport support;
    private final AnswerNode document = AnswerNode.document();
    private final List<List<AnswerNode>> instances = new ArrayList<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final List<FormGap> failures = new ArrayList<>();
    private AnswerNode owner = document;
    private int steps;
    private boolean exhausted;

    Pass(CompiledForm form, Map<String, String> given, String language, LocalDateTime now) {
        this.form = form;
        this.given = given;
        this.language = language;
        this.now = now;
        this.support = new ContextSupport(
                new SimpleNamespaceContext(), XPathFunctionContext.getInstance(), this, new AnswerNavigator(this));
        for (int i = 0; i < form.size(); i++) {
            instances.add(new ArrayList<>());
        }
    }

    static Pass of(Context context) {
        return (Pass) context.getContextSupport().getVariableContext();
    }

    String given(String path) {
        return given.getOrDefault(path, "");
    }

    /** Whether anything was given there, be it empty. */
    boolean gave(String path) {
        return given.get(path) != null;
    }

    String language() {
        return language;
    }

    LocalDateTime now() {
        return now;
    }

    AnswerNode document() {
        return document;
    }

    /** The node whose expression is being computed. */
    AnswerNode owner() {
        return owner;
    }

    /** Takes from the work that is left. */
    void step(int count) {
        steps += count;
        if (steps > MOST_STEPS) {
            exhausted = true;
            throw new TooMuchWork();
        }
    }

    List<FormGap> failures() {
        return failures;
    }

    void register(FormNode node, AnswerNode instance) {
        instances.get(node.index).add(instance);
    }

    List<AnswerNode> everywhere(FormNode node) {
        return instances.get(node.index);
    }

    /** In the row of the owner as far as both stand in the same rows, else in all of them. */
    List<AnswerNode> referred(FormNode node) {
        List<AnswerNode> all = instances.get(node.index);
        FormNode repeat = node.repeat();
        while (repeat != null) {
            AnswerNode row = owner.rowOf(repeat);
            if (row != null) {
                List<AnswerNode> found = new ArrayList<>();
                descend(row, node, found);
                return found;
            }
            repeat = repeat.repeat();
        }
        step(all.size());
        return all;
    }

    List<AnswerNode> referredFrom(AnswerNode at, FormNode node) {
        if (exhausted) {
            return List.of();
        }
        owner = at;
        try {
            return referred(node);
        } catch (TooMuchWork e) {
            return List.of();
        }
    }

    private void descend(AnswerNode from, FormNode to, List<AnswerNode> found) {
        step(1 + from.children.size());
        for (AnswerNode child : from.children) {
            if (child.form == to) {
                found.add(child);
            } else if (child.form != null && to.within(child.form)) {
                descend(child, to, found);
            }
        }
    }

    List<AnswerNode> list(String name) {
        ChoiceList list = form.list(name);
        AnswerNode document = list == null ? null : list.tree().parent;
        return document == null ? List.of() : List.of(document);
    }

    /** What came of the owner's expression in an earlier pass; empty where none was. */
    String kept() {
        return given(owner.path());
    }

    Object chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    String uuid() {
        return UUID.randomUUID().toString();
    }

    Pattern pattern(String pattern) {
        Pattern known = form.patterns().get(pattern);
        if (known != null) {
            return known;
        }
        step(pattern.length());
        return patterns.computeIfAbsent(pattern, TextFunctions::pattern);
    }

    boolean truth(@Nullable Formula formula, AnswerNode at, boolean otherwise) {
        return formula == null ? otherwise : Values.truth(compute(formula, at, at));
    }

    /** What the expression of that node comes to; empty, and a gap, where it cannot be computed. */
    Object compute(Formula formula, AnswerNode of, AnswerNode context) {
        if (exhausted) {
            return "";
        }
        owner = of;
        try {
            Context start = new Context(support);
            start.setNodeSet(List.of(context));
            start.setSize(1);
            start.setPosition(1);
            return Values.plain(formula.expression().evaluate(start));
        } catch (TooMuchWork | JaxenException | ClassCastException e) {
            failures.add(new FormGap(of.path(), GapKind.NOT_COMPUTED, ""));
            return "";
        }
    }

    @Override
    public Object getVariableValue(String uri, String prefix, String name) {
        throw new IllegalStateException(name);
    }
}
