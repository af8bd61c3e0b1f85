package org.mouakaba.instrument.control;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormChoice;
import org.mouakaba.instrument.boundary.FormGap;
import org.mouakaba.instrument.boundary.GapKind;

/** Whether an answer stands: its type, whether it must be there, the choices that are offered, the form's own rule. */
record AnswerJudge(Pass pass, AnswerTree tree, AnswerTexts texts) {

    @Nullable
    FormGap problem(FormNode node, AnswerNode instance, boolean required, List<FormChoice> choices) {
        String path = instance.path();
        GapKind type = tree.problem(instance);
        if (type != null) {
            return new FormGap(path, type, "");
        }
        if (instance.value.isEmpty()) {
            return required ? new FormGap(path, GapKind.REQUIRED, texts.of(instance, node.requiredMessages)) : null;
        }
        if (node.type.select() && !offered(instance.value, choices)) {
            return new FormGap(path, GapKind.NOT_A_CHOICE, "");
        }
        return pass.truth(node.constraint, instance, true)
                ? null
                : new FormGap(path, GapKind.CONSTRAINT, texts.of(instance, node.constraintMessages));
    }

    private static boolean offered(String value, List<FormChoice> choices) {
        return Arrays.stream(value.split(" "))
                .allMatch(name ->
                        choices.stream().anyMatch(choice -> choice.name().equals(name)));
    }
}
