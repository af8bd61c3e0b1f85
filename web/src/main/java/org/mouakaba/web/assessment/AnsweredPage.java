package org.mouakaba.web.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.instrument.boundary.PageState;
import org.mouakaba.instrument.boundary.QuestionState;
import org.mouakaba.web.shared.form.FormRow;

/** A page of a filled form as it is read: each question with its answer in words, and with the answer of the time before. */
public record AnsweredPage(String title, List<Line> lines) {

    /**
     * A question or a heading.
     *
     * @param heading null for a question
     * @param answer in words; empty where none was given
     * @param before null where nothing is compared, or the form did not ask it then
     */
    public record Line(
            @Nullable String heading,
            String label,
            String answer,
            @Nullable String before) {

        public boolean isChanged() {
            return before != null && !before.equals(answer);
        }
    }

    /** @param before the state of the time before; null where nothing is compared */
    static List<AnsweredPage> of(FormState now, @Nullable FormState before) {
        Map<String, String> then = before == null ? Map.of() : words(before);
        return now.pages().stream()
                .filter(PageState::relevant)
                .map(page -> new AnsweredPage(page.title(), lines(page, then)))
                .toList();
    }

    private static List<Line> lines(PageState page, Map<String, String> then) {
        List<Line> lines = new ArrayList<>();
        for (FormRow row : FormRow.of(page.items())) {
            QuestionState question = row.question();
            if (question == null) {
                if (row.kind() != FormRow.Kind.MORE) {
                    lines.add(new Line(row.label() + (row.number() == 0 ? "" : " " + row.number()), "", "", null));
                }
            } else if (question.type() != FormQuestionType.NOTE) {
                lines.add(new Line(null, question.label(), words(question), then.get(question.path())));
            }
        }
        return lines;
    }

    private static Map<String, String> words(FormState state) {
        Map<String, String> words = new HashMap<>();
        state.pages()
                .forEach(page -> FormRow.of(page.items()).forEach(row -> {
                    if (row.question() != null) {
                        words.put(row.path(), words(row.question()));
                    }
                }));
        return words;
    }

    /** Of a choice its label, of a tick a mark. */
    private static String words(QuestionState question) {
        if (question.type().select()) {
            Map<String, String> labels = question.choices().stream()
                    .collect(Collectors.toMap(choice -> choice.name(), choice -> choice.label(), (a, b) -> a));
            return Arrays.stream(question.value().split(" "))
                    .map(name -> labels.getOrDefault(name, name))
                    .collect(Collectors.joining(" · "));
        }
        return question.type() == FormQuestionType.ACKNOWLEDGE
                        && !question.value().isEmpty()
                ? "✓"
                : question.value();
    }
}
