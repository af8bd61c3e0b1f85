package org.mouakaba.instrument.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouakaba.instrument.boundary.FormOption;

/** A list to choose from, with what a filter may ask of each choice. */
final class ChoiceList {

    private final String name;
    private final List<FormOption> options;
    private final AnswerNode tree;
    private final Map<String, FormOption> byName = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private final List<Map<String, String>> further;

    /** @param further what else the sheet says of each choice, by the name of its column */
    ChoiceList(String name, List<FormOption> options, List<Map<String, String>> further) {
        this.name = name;
        this.options = List.copyOf(options);
        this.further = List.copyOf(further);
        AnswerNode document = AnswerNode.document();
        this.tree = document.add("root");
        for (int i = 0; i < options.size(); i++) {
            FormOption option = options.get(i);
            byName.putIfAbsent(option.name(), option);
            Map<String, String> texts = new LinkedHashMap<>(further.get(i));
            texts.put("name", option.name());
            texts.put("label", option.label().in(""));
            AnswerNode item = tree.add("item");
            texts.forEach((column, text) -> item.add(column).value = text);
            columns.addAll(texts.keySet());
        }
    }

    String name() {
        return name;
    }

    List<FormOption> options() {
        return options;
    }

    /** A document whose root has an item for each choice, in order. */
    AnswerNode tree() {
        return tree;
    }

    Map<String, FormOption> byName() {
        return byName;
    }

    List<Map<String, String>> further() {
        return further;
    }

    /** What may be asked of a choice. */
    Set<String> columns() {
        return columns;
    }
}
