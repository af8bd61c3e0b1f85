package org.mouakaba.instrument.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mouakaba.instrument.boundary.FormOption;

/** Texts of the form with the answers that they name, in the language of the pass. */
record AnswerTexts(Pass pass) {

    String of(AnswerNode at, Template template) {
        try {
            return template.in(pass.language(), node -> of(at, node));
        } catch (TooMuchWork e) {
            // Longer than any text need be: as it is written, the answers not put in.
            return template.written(pass.language());
        }
    }

    /** What stands for a question in a text: its answer, of a choice the label. */
    String of(AnswerNode at, FormNode question) {
        List<AnswerNode> found = pass.referredFrom(at, question);
        return found.isEmpty() ? "" : answer(found.get(0));
    }

    private String answer(AnswerNode node) {
        String value = node.text();
        ChoiceList list = node.form == null ? null : node.form.choices;
        if (list == null || value.isEmpty()) {
            return value;
        }
        return Arrays.stream(value.split(" "))
                .map(name -> {
                    FormOption option = list.byName().get(name);
                    String label = option == null ? "" : option.label().in(pass.language());
                    return label.isEmpty() ? name : label;
                })
                .collect(Collectors.joining(", "));
    }
}
