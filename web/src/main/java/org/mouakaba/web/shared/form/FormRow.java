package org.mouakaba.web.shared.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormGap;
import org.mouakaba.instrument.boundary.GapKind;
import org.mouakaba.instrument.boundary.GroupState;
import org.mouakaba.instrument.boundary.ItemState;
import org.mouakaba.instrument.boundary.QuestionState;
import org.mouakaba.instrument.boundary.RepeatState;

/**
 * One line of a page of a form: pages know no trees, so groups and rows of repeats become headings between the questions.
 *
 * @param path of what it shows; of a heading of a row, the repeat's
 * @param label of a heading
 * @param number of the row of a repeat; 0 for all else
 * @param open whether a row may be added here, or this one taken out
 */
public record FormRow(
        Kind kind,
        String path,
        String label,
        int number,
        boolean open,
        @Nullable QuestionState question) {

    /** What a line is. */
    public enum Kind {
        HEADING,
        ROW,
        MORE,
        QUESTION
    }

    /** More choices than this are a list to open. */
    private static final int LISTED = 8;

    public static List<FormRow> of(List<ItemState> items) {
        List<FormRow> rows = new ArrayList<>();
        items.forEach(item -> add(rows, item));
        return rows;
    }

    private static void add(List<FormRow> rows, ItemState item) {
        if (item instanceof QuestionState question) {
            rows.add(new FormRow(Kind.QUESTION, question.path(), "", 0, false, question));
        } else if (item instanceof GroupState group) {
            if (!group.label().isEmpty()) {
                rows.add(new FormRow(Kind.HEADING, group.path(), group.label(), 0, false, null));
            }
            group.items().forEach(inner -> add(rows, inner));
        } else if (item instanceof RepeatState repeat) {
            int number = 0;
            for (GroupState row : repeat.rows()) {
                number++;
                rows.add(new FormRow(Kind.ROW, repeat.path(), repeat.label(), number, repeat.mayRemove(), null));
                row.items().forEach(inner -> add(rows, inner));
            }
            if (repeat.mayAdd()) {
                rows.add(new FormRow(Kind.MORE, repeat.path(), repeat.label(), 0, true, null));
            }
        }
    }

    /** How the question is asked: the page has one shape for each. */
    public String getShape() {
        if (question == null) {
            return "";
        }
        return switch (question.type()) {
            case SELECT_ONE ->
                question.choices().size() > LISTED || question.appearance().contains("minimal") ? "LIST" : "RADIO";
            case SELECT_MULTIPLE -> "TICKS";
            case ACKNOWLEDGE -> "TICK";
            case NOTE -> "NOTE";
            case TEXT -> question.appearance().contains("multiline") ? "LINES" : "LINE";
            default -> "LINE";
        };
    }

    /** The type of the input of a line. */
    public String getInput() {
        if (question == null) {
            return "";
        }
        return switch (question.type()) {
            case DATE -> "date";
            case TIME -> "time";
            case DATE_TIME -> "datetime-local";
            case RANGE -> "number";
            default -> "text";
        };
    }

    /** The keyboard that a telephone shows. */
    public @Nullable String getKeyboard() {
        if (question == null) {
            return null;
        }
        return switch (question.type()) {
            case INTEGER -> "numeric";
            case DECIMAL -> "decimal";
            default -> null;
        };
    }

    /** A name that scripts and labels can point to; of two paths, whatever letters they bear, there are two. */
    public String getId() {
        return path.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) && c < 128 ? Character.toString(c) : "_" + c + "_")
                .collect(Collectors.joining("", "q-", ""));
    }

    /** The name under which the answer is sent. */
    public String getName() {
        return FormAnswers.SENT + path;
    }

    public boolean isGiven(String choice) {
        return question != null && List.of(question.value().split(" ")).contains(choice);
    }

    /** What is wrong and to be said now: that something is missing only where the answers are about to be submitted. */
    public @Nullable FormGap problem(boolean submitting) {
        FormGap gap = question == null ? null : question.problem();
        return gap == null || (gap.kind() == GapKind.REQUIRED && !submitting) ? null : gap;
    }
}
