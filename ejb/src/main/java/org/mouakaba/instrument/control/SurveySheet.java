package org.mouakaba.instrument.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouakaba.instrument.boundary.FormFault;
import org.mouakaba.instrument.boundary.FormQuestionType;

/** The sheet of questions: reads its rows into the tree of the form. */
final class SurveySheet {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 20;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.\\-]{0,99}");

    private static final Set<String> KNOWN = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "relevant",
            "required",
            "required_message",
            "constraint",
            "constraint_message",
            "calculation",
            "choice_filter",
            "default",
            "appearance",
            "read_only",
            "repeat_count",
            "parameters",
            "disabled");

    /** Of the standard, and not offered here. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "image",
            "big-image",
            "big_image",
            "audio",
            "video",
            "trigger",
            "save_to",
            "instance",
            "preload",
            "preloadparams",
            "requiredif",
            "nodeset",
            "hxl",
            "bind",
            "body",
            "control",
            "media");

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

    private final FormTable table;
    private final Map<String, ChoiceList> lists;
    private final Languages languages;
    private final Complaints complaints;
    private final FormNode root = FormNode.root();
    private final Deque<FormNode> open = new ArrayDeque<>();
    private int nodes;

    SurveySheet(FormTable table, Map<String, ChoiceList> lists, Languages languages, Complaints complaints) {
        this.table = table;
        this.lists = lists;
        this.languages = languages;
        this.complaints = complaints;
    }

    /** The tree of the form; what is wrong with it stands in the complaints. */
    FormNode read() {
        if (!table.has("type")) {
            complaints.add(table.name(), table.head(), "", FormFault.MISSING_COLUMN, "type");
            return root;
        }
        table.columns().stream()
                .filter(column -> !KNOWN.contains(column) && !UNSUPPORTED.contains(column))
                .filter(column ->
                        table.rows().stream().anyMatch(row -> !row.texts(column).isEmpty()))
                .forEach(column ->
                        complaints.add(table.name(), table.head(), table.heading(column), FormFault.UNUSED_COLUMN));
        open.push(root);
        for (FormRow row : table.rows()) {
            if (!YES.contains(row.text("disabled").toLowerCase(Locale.ROOT)) && nodes <= MOST) {
                read(row);
            }
        }
        while (open.size() > 1) {
            FormNode left = open.pop();
            complain(left.row, "type", FormFault.UNCLOSED_GROUP, left.name);
        }
        requireOnce();
        if (root.all().stream().noneMatch(FormNode::question)) {
            complaints.add(table.name(), 0, "", FormFault.NO_QUESTION);
        }
        return root;
    }

    private void read(FormRow row) {
        RowType type = RowType.of(row.text("type"));
        switch (type.kind()) {
            case BLANK -> {
                if (!row.text("name").isEmpty() || !row.texts("label").isEmpty()) {
                    complain(row, "type", FormFault.UNKNOWN_TYPE, "");
                }
            }
            case UNKNOWN -> complain(row, "type", FormFault.UNKNOWN_TYPE, row.text("type"));
            case UNSUPPORTED -> {
                complain(row, "type", FormFault.UNSUPPORTED_TYPE, row.text("type"));
                // Others may refer to it; that it is not offered is said once.
                node(row, FormNode.Kind.QUESTION);
            }
            case UNSUPPORTED_BLOCK -> complain(row, "type", FormFault.UNSUPPORTED_TYPE, row.text("type"));
            case BEGIN_GROUP -> begin(row, FormNode.Kind.GROUP);
            case BEGIN_REPEAT -> begin(row, FormNode.Kind.REPEAT);
            case END_GROUP -> end(row, FormNode.Kind.GROUP);
            case END_REPEAT -> end(row, FormNode.Kind.REPEAT);
            case QUESTION -> question(row, type);
        }
    }

    private void begin(FormRow row, FormNode.Kind kind) {
        if (open.size() == DEEPEST + 1) {
            complain(row, "type", FormFault.TOO_DEEP, String.valueOf(DEEPEST));
        }
        open.push(node(row, kind));
    }

    private void end(FormRow row, FormNode.Kind kind) {
        if (open.element().kind == kind) {
            open.pop();
        } else {
            complain(row, "type", FormFault.UNOPENED_GROUP, row.text("type"));
        }
    }

    private void question(FormRow row, RowType type) {
        FormNode node = node(row, FormNode.Kind.QUESTION);
        node.type = type.type();
        if (node.type.select()) {
            ChoiceList list = lists.get(type.list());
            if (list == null) {
                complain(row, "type", FormFault.MISSING_LIST, type.list());
            } else {
                node.choices = type.orOther() ? OtherChoice.with(list) : list;
            }
            if (type.orOther()) {
                nodes++;
                OtherChoice.question(node, open.element());
            }
        }
        Parameters.read(
                node,
                text -> complain(row, "parameters", FormFault.UNSUPPORTED_PARAMETER, text),
                text -> complain(row, "parameters", FormFault.BAD_RANGE, text));
    }

    private FormNode node(FormRow row, FormNode.Kind kind) {
        if (++nodes == MOST + 1) {
            complaints.add(table.name(), row.number(), "", FormFault.TOO_MANY_QUESTIONS, String.valueOf(MOST));
        }
        FormNode node = new FormNode(kind, name(row), row, open.element());
        node.label = languages.text(row.texts("label"));
        for (String column : row.columns()) {
            if (UNSUPPORTED.contains(column)) {
                row.texts(column)
                        .forEach((language, text) -> complaints.add(
                                table.name(),
                                row.number(),
                                table.heading(column, language),
                                FormFault.UNSUPPORTED_COLUMN,
                                text));
            }
        }
        return node;
    }

    private String name(FormRow row) {
        String name = row.text("name");
        if (name.isEmpty() && RowType.of(row.text("type")).type() == FormQuestionType.NOTE) {
            return "note_" + row.number();
        }
        if (!NAME.matcher(name).matches() && RowType.of(row.text("type")).kind() != RowType.Kind.UNSUPPORTED) {
            complain(row, "name", FormFault.BAD_NAME, name);
        }
        return name;
    }

    private void requireOnce() {
        for (FormNode parent : root.all()) {
            Map<String, FormNode> byName = new HashMap<>();
            List<FormNode> children = parent.children;
            for (FormNode child : children) {
                FormNode first = byName.putIfAbsent(child.name, child);
                if (first != null && !child.name.isEmpty()) {
                    complain(
                            child.row,
                            "name",
                            FormFault.DUPLICATE_NAME,
                            child.name,
                            String.valueOf(first.row.number()));
                }
            }
        }
    }

    private void complain(FormRow row, String column, FormFault fault, String... arguments) {
        complaints.add(table.name(), row.number(), row.heading(column), fault, arguments);
    }
}
