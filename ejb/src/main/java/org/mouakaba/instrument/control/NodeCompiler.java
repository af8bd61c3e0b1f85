package org.mouakaba.instrument.control;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormOption;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.FormText;

/** Compiles what the rows of a form say: their expressions and their texts. */
final class NodeCompiler {

    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0", "");

    /** A default that is to be computed; any other is what it says. */
    private static final Pattern COMPUTED = Pattern.compile("(?s).*\\$\\{.*|\\s*[a-z][a-z0-9:-]*\\(.*\\)\\s*");

    private final FormNames names;
    private final Languages languages;
    private final ExpressionCompiler expressions;

    NodeCompiler(Languages languages, FormNames names, ExpressionCompiler expressions) {
        this.languages = languages;
        this.names = names;
        this.expressions = expressions;
    }

    void compile() {
        names.root().all().stream()
                .filter(node -> node.kind != FormNode.Kind.ROOT)
                .forEach(this::compile);
    }

    private void compile(FormNode node) {
        node.relevant = expressions.compile(node, "relevant");
        node.labels = template(node, "label", node.label);
        node.hints = template(node, "hint", hint(node));
        if (node.kind == FormNode.Kind.REPEAT) {
            node.count = expressions.compile(node, "repeat_count");
        }
        if (node.question()) {
            question(node);
        }
    }

    private void question(FormNode node) {
        node.required = truth(node, "required");
        node.readOnly = truth(node, "read_only");
        node.constraint = expressions.compile(node, "constraint");
        node.calculation = expressions.compile(node, "calculation");
        node.requiredMessages = template(node, "required_message", languages.text(node.row.texts("required_message")));
        node.constraintMessages =
                template(node, "constraint_message", languages.text(node.row.texts("constraint_message")));
        String begins = node.row.text("default");
        if (COMPUTED.matcher(begins).matches()) {
            node.defaults = expressions.compile(node, "default");
            if (node.type == FormQuestionType.CALCULATE && node.calculation == null) {
                node.calculation = node.defaults;
            }
        }
        choices(node);
    }

    private void choices(FormNode node) {
        ChoiceList list = node.choices;
        if (list == null) {
            return;
        }
        String filter = node.row.text("choice_filter");
        if (!filter.isEmpty()) {
            node.filter = expressions.compile(node, "choice_filter", filter, list);
        }
        ChoiceList written = names.list(list.name());
        node.options = list.options().stream()
                .map(option -> new FormNode.Option(
                        option, template(node, "label", option.label()), written != list && added(written, option)))
                .toList();
    }

    private static boolean added(@Nullable ChoiceList written, FormOption option) {
        return written == null || !written.byName().containsKey(option.name());
    }

    /** Whether: words for yes and no, or an expression. */
    private @Nullable Formula truth(FormNode node, String column) {
        String written = node.row.text(column).toLowerCase(Locale.ROOT);
        if (NO.contains(written)) {
            return null;
        }
        return YES.contains(written)
                ? expressions.compile(node, column, "true()", null)
                : expressions.compile(node, column);
    }

    /** What the asker is told besides stands below what everybody is told. */
    private FormText hint(FormNode node) {
        FormText hint = languages.text(node.row.texts("hint"));
        FormText guidance = languages.text(node.row.texts("guidance_hint"));
        if (guidance.isEmpty()) {
            return hint;
        }
        Map<String, String> both = new LinkedHashMap<>(hint.byLanguage());
        guidance.byLanguage().forEach((language, text) -> both.merge(language, text, (a, b) -> a + '\n' + b));
        return new FormText(both);
    }

    private Template template(FormNode node, String column, FormText text) {
        return text.isEmpty() ? Template.EMPTY : Template.of(text, name -> expressions.named(node, column, name));
    }
}
