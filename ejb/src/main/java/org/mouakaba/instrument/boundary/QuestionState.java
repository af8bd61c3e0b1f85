package org.mouakaba.instrument.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer.
 *
 * @param readOnly whether nobody may type: the form says so, or computes the value
 * @param value as it was given, even where it does not stand; several choices are separated by one space
 * @param problem what is wrong with the value; null where it stands
 * @param choices those offered with the other answers; none for what is no select
 * @param range null for what is no range
 */
public record QuestionState(
        String path,
        String name,
        FormQuestionType type,
        String label,
        String hint,
        String appearance,
        boolean required,
        boolean readOnly,
        String value,
        @Nullable FormGap problem,
        List<FormChoice> choices,
        @Nullable RangeBounds range)
        implements ItemState {

    public QuestionState {
        choices = List.copyOf(choices);
    }
}
