package org.mouakaba.instrument.boundary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills a form in tests and looks for one thing in what it looks like. */
record Filling(FormState state) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** @param answers path, answer, path, answer… */
    static Filling of(Form form, String... answers) {
        return in("en", form, answers);
    }

    static Filling in(String language, Form form, String... answers) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            given.put(answers[i], answers[i + 1]);
        }
        return new Filling(form.fill(given, language, TODAY));
    }

    /** What the one calculation {@code c} comes to, with answers a, b … of a form that has nothing else. */
    static String computed(String expression, String... answers) {
        Form form = SheetBuilder.survey(
                        "type|name|calculation",
                        "text|a|",
                        "text|b|",
                        "decimal|n|",
                        "date|d|",
                        "calculate|c|" + expression)
                .form();
        return of(form, answers).answer("c");
    }

    String answer(String path) {
        return state.answers().getOrDefault(path, "");
    }

    List<String> shown() {
        return questions().map(QuestionState::path).toList();
    }

    QuestionState question(String path) {
        return questions()
                .filter(question -> question.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    List<String> choices(String path) {
        return question(path).choices().stream().map(FormChoice::name).toList();
    }

    List<String> gaps() {
        return state.gaps().stream().map(gap -> gap.path() + ' ' + gap.kind()).toList();
    }

    RepeatState repeat(String path) {
        return items().filter(item -> item instanceof RepeatState && item.path().equals(path))
                .map(RepeatState.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Stream<QuestionState> questions() {
        return items().filter(QuestionState.class::isInstance).map(QuestionState.class::cast);
    }

    private Stream<ItemState> items() {
        return state.pages().stream().flatMap(page -> page.items().stream()).flatMap(Filling::all);
    }

    private static Stream<ItemState> all(ItemState item) {
        if (item instanceof GroupState group) {
            return Stream.concat(Stream.of(item), group.items().stream().flatMap(Filling::all));
        }
        if (item instanceof RepeatState repeat) {
            return Stream.concat(Stream.of(item), repeat.rows().stream().flatMap(Filling::all));
        }
        return Stream.of(item);
    }
}
