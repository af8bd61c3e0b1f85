package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormChoice;
import org.mouakaba.instrument.boundary.FormGap;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.instrument.boundary.GroupState;
import org.mouakaba.instrument.boundary.ItemState;
import org.mouakaba.instrument.boundary.PageState;
import org.mouakaba.instrument.boundary.QuestionState;
import org.mouakaba.instrument.boundary.RepeatState;

/** Tells what a form looks like once its tree of answers is computed: judges every answer and writes every text. */
final class StateWriter {

    private final CompiledForm form;
    private final Pass pass;
    private final AnswerTree tree;
    private final AnswerTexts texts;
    private final List<FormGap> gaps = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> results = new LinkedHashMap<>();

    StateWriter(CompiledForm form, Pass pass, AnswerTree tree) {
        this.form = form;
        this.pass = pass;
        this.tree = tree;
        this.texts = new AnswerTexts(pass);
    }

    FormState write() {
        Map<FormNode, List<ItemState>> shown = new LinkedHashMap<>();
        Map<FormNode, Integer> gapsOf = new LinkedHashMap<>();
        for (FormNode top : form.root().children) {
            int before = gaps.size();
            List<ItemState> items = new ArrayList<>();
            add(top, tree.root(), items);
            shown.put(top, items);
            gapsOf.put(top, gaps.size() - before);
        }
        List<PageState> pages = new ArrayList<>();
        for (PagePlan page : form.plan()) {
            List<ItemState> items = new ArrayList<>();
            int count = 0;
            for (FormNode top : page.nodes()) {
                items.addAll(shown.getOrDefault(top, List.of()));
                count += gapsOf.getOrDefault(top, 0);
            }
            pages.add(page(page, items, count));
        }
        gaps.addAll(pass.failures().stream().distinct().toList());
        return new FormState(pages, answers, gaps, results);
    }

    private PageState page(PagePlan page, List<ItemState> items, int count) {
        List<ItemState> content =
                items.size() == 1 && items.get(0) instanceof GroupState group && page.group() ? group.items() : items;
        String title = page.title().in(pass.language(), node -> texts.of(tree.root(), node));
        return new PageState(page.path(), title, !content.isEmpty(), content, count);
    }

    private void add(FormNode node, AnswerNode parent, List<ItemState> to) {
        if (node.kind == FormNode.Kind.REPEAT) {
            repeat(node, parent, to);
            return;
        }
        for (AnswerNode instance : parent.children) {
            if (instance.form == node && instance.relevant) {
                if (node.question()) {
                    question(node, instance, to);
                } else {
                    to.add(group(node, instance));
                }
            }
        }
    }

    private GroupState group(FormNode node, AnswerNode instance) {
        List<ItemState> items = new ArrayList<>();
        node.children.forEach(child -> add(child, instance, items));
        return new GroupState(instance.path(), texts.of(instance, node.labels), items);
    }

    private void repeat(FormNode node, AnswerNode parent, List<ItemState> to) {
        AnswerTree.Rows rows = tree.rows(parent, node);
        if (!rows.mark().relevant || rows.mark().form != node) {
            return;
        }
        String path = rows.mark().path();
        int count = rows.rows().size();
        boolean counted = node.count != null;
        if (!counted && count > 0) {
            answers.put(path + '#', String.valueOf(count));
        }
        List<GroupState> states =
                rows.rows().stream().map(row -> group(node, row)).toList();
        to.add(new RepeatState(
                path,
                texts.of(rows.mark(), node.labels),
                count,
                !counted && count < AnswerTree.MOST_ROWS,
                !counted && count > 0,
                states));
    }

    private void question(FormNode node, AnswerNode instance, List<ItemState> to) {
        String path = instance.path();
        String typed = tree.typed(instance);
        boolean takenOut = pass.gave(path) && !node.row.text("default").isEmpty();
        if (!typed.isEmpty() || takenOut) {
            answers.put(path, typed);
        }
        if (node.calculation != null && node.repeat() == null) {
            results.put(node.name, instance.value);
        }
        if (!node.type.shown()) {
            return;
        }
        boolean required = node.type.asked() && pass.truth(node.required, instance, false);
        List<FormChoice> choices = choices(node, instance);
        FormGap problem = node.type.asked() ? problem(node, instance, required, choices) : null;
        if (problem != null) {
            gaps.add(problem);
        }
        to.add(new QuestionState(
                path,
                node.name,
                node.type,
                label(node, instance),
                texts.of(instance, node.hints),
                node.appearance(),
                required,
                node.calculation != null || pass.truth(node.readOnly, instance, false),
                node.type == FormQuestionType.NOTE ? "" : typed,
                problem,
                choices,
                node.range));
    }

    /** A question without a text would be none. */
    private String label(FormNode node, AnswerNode instance) {
        String label = texts.of(instance, node.labels);
        return label.isEmpty() && node.hints == Template.EMPTY ? node.name : label;
    }

    private List<FormChoice> choices(FormNode node, AnswerNode instance) {
        List<FormChoice> choices = new ArrayList<>();
        if (node.choices == null) {
            return choices;
        }
        List<AnswerNode> items = node.choices.tree().children;
        for (int i = 0; i < node.options.size(); i++) {
            FormNode.Option option = node.options.get(i);
            if (option.always()
                    || node.filter == null
                    || Values.truth(pass.compute(node.filter, instance, items.get(i)))) {
                choices.add(new FormChoice(option.option().name(), texts.of(instance, option.label())));
            }
        }
        return choices;
    }

    private @Nullable FormGap problem(FormNode node, AnswerNode instance, boolean required, List<FormChoice> choices) {
        return new AnswerJudge(pass, tree, texts).problem(node, instance, required, choices);
    }
}
