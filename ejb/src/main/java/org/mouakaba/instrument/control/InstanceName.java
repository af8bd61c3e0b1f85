package org.mouakaba.instrument.control;

import java.util.Map;
import org.mouakaba.instrument.boundary.FormQuestionType;

/** The setting {@code instance_name}: what a filled form is called, computed as any other value of it. */
final class InstanceName {

    private static final String NAME = "instanceName";

    private InstanceName() {}

    static void add(FormNode root, FormSettings settings) {
        String expression = settings.row().text("instance_name");
        if (!expression.isEmpty() && root.child(NAME) == null) {
            FormRow row = new FormRow(
                    settings.row().number(),
                    Map.of("calculation", Map.of("", expression)),
                    Map.of("calculation", settings.row().heading("instance_name")));
            new FormNode(FormNode.Kind.QUESTION, NAME, row, root).type = FormQuestionType.CALCULATE;
        }
    }
}
