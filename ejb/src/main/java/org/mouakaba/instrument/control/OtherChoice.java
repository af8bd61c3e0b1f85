package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouakaba.instrument.boundary.FormOption;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.FormText;

/** What {@code or_other} adds: a choice, and a question for what it is. */
final class OtherChoice {

    private static final String NAME = "other";

    private static final FormText CHOICE = text("Other", "Autre", "غير ذلك");
    private static final FormText QUESTION = text("Specify other.", "Précisez.", "يرجى التحديد.");

    private OtherChoice() {}

    static ChoiceList with(ChoiceList list) {
        if (list.byName().containsKey(NAME)) {
            return list;
        }
        List<FormOption> options = new ArrayList<>(list.options());
        options.add(new FormOption(NAME, CHOICE));
        List<Map<String, String>> further = new ArrayList<>(list.further());
        further.add(Map.of());
        return new ChoiceList(list.name(), options, further);
    }

    /** The question beside a select; it is asked where the choice is made. */
    static void question(FormNode select, FormNode parent) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        cells.put("relevant", Map.of("", "selected(../" + select.name + ", '" + NAME + "')"));
        FormNode node = new FormNode(
                FormNode.Kind.QUESTION,
                select.name + "_other",
                new FormRow(select.row.number(), cells, select.row.headings()),
                parent);
        node.type = FormQuestionType.TEXT;
        node.label = QUESTION;
    }

    private static FormText text(String english, String french, String arabic) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("fr", french);
        texts.put("ar", arabic);
        return new FormText(texts);
    }
}
