package org.mouakaba.instrument.control;

import com.google.re2j.Pattern;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormMapping;
import org.mouakaba.instrument.boundary.FormPage;
import org.mouakaba.instrument.boundary.FormQuestion;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.instrument.boundary.FormText;

/**
 * A form whose sheets were read and whose expressions were compiled.
 *
 * @param order its nodes, each after all that it needs
 * @param size how many nodes there are
 * @param patterns those that stand in the form, by how they are written
 */
public record CompiledForm(
        String id,
        String version,
        FormText title,
        List<String> languages,
        FormMapping mapping,
        FormNode root,
        List<FormNode> order,
        int size,
        List<PagePlan> plan,
        Map<String, ChoiceList> lists,
        Map<String, Pattern> patterns) {

    public CompiledForm {
        languages = List.copyOf(languages);
        order = List.copyOf(order);
        plan = List.copyOf(plan);
        lists = Map.copyOf(lists);
        patterns = Map.copyOf(patterns);
    }

    /** One pass: everything is computed anew from the answers that are given. */
    public FormState fill(Map<String, String> answers, String language, LocalDateTime now) {
        Pass pass = new Pass(this, answers, language, now);
        AnswerTree tree = new AnswerTree(this, pass);
        tree.compute();
        return new StateWriter(this, pass, tree).write();
    }

    public List<FormPage> pages() {
        return plan.stream().map(page -> new FormPage(page.path(), page.text())).toList();
    }

    public List<FormQuestion> questions() {
        return root.all().stream()
                .filter(FormNode::question)
                .map(node -> new FormQuestion(
                        node.path(),
                        node.name,
                        page(node),
                        node.repeat() != null,
                        node.type,
                        node.label,
                        node.choices == null ? List.of() : node.choices.options()))
                .toList();
    }

    @Nullable
    ChoiceList list(String name) {
        return lists.get(name);
    }

    private String page(FormNode node) {
        return plan.stream()
                .filter(page -> page.nodes().stream().anyMatch(node::within))
                .map(PagePlan::path)
                .findFirst()
                .orElse("");
    }
}
