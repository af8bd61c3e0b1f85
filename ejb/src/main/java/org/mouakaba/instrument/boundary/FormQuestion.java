package org.mouakaba.instrument.boundary;

import java.util.List;

/**
 * A question as the form has it, whatever was answered.
 *
 * @param path of groups and repeats down to it, without numbers of rows
 * @param page path of the page it stands on; empty where it stands on none
 * @param repeated whether it stands in a repeat
 * @param label as written: {@code ${name}} stands for an answer
 * @param choices all of its list, of which a filter may offer fewer
 */
public record FormQuestion(
        String path,
        String name,
        String page,
        boolean repeated,
        FormQuestionType type,
        FormText label,
        List<FormOption> choices) {

    public FormQuestion {
        choices = List.copyOf(choices);
    }
}
