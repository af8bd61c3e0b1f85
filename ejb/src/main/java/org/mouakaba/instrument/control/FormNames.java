package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What expressions may refer to: questions, groups and repeats by name, lists of choices. */
final class FormNames {

    private final FormNode root;
    private final Set<String> roots;
    private final Map<String, ChoiceList> lists;
    private final Map<String, List<FormNode>> nodes = new HashMap<>();

    /** @param roots what an absolute path may begin with */
    FormNames(FormNode root, Set<String> roots, Map<String, ChoiceList> lists) {
        this.root = root;
        this.roots = roots;
        this.lists = lists;
        root.all().stream()
                .filter(node -> node != root)
                .forEach(node -> nodes.computeIfAbsent(node.name, name -> new ArrayList<>())
                        .add(node));
    }

    FormNode root() {
        return root;
    }

    boolean root(String name) {
        return roots.contains(name);
    }

    @Nullable
    ChoiceList list(String name) {
        return lists.get(name);
    }

    List<FormNode> named(String name) {
        return nodes.getOrDefault(name, List.of());
    }
}
