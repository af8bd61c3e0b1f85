package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import org.mouakaba.instrument.boundary.FormText;

/**
 * Which nodes stand on which page.
 *
 * @param nodes those that stand in no group
 * @param group whether the page is one group, which is not shown once more on it
 * @param text the title as written
 */
record PagePlan(String path, List<FormNode> nodes, boolean group, Template title, FormText text) {

    /** Groups and repeats are pages; what stands between them is one too, unless nobody sees any of it. */
    static List<PagePlan> of(FormNode root, FormText title) {
        List<PagePlan> pages = new ArrayList<>();
        List<FormNode> loose = new ArrayList<>();
        for (FormNode node : root.children) {
            if (node.question()) {
                loose.add(node);
            } else {
                addLoose(pages, loose, title);
                if (shown(node)) {
                    Template own = node.label.isEmpty() ? plain(title) : node.labels;
                    FormText text = node.label.isEmpty() ? title : node.label;
                    pages.add(new PagePlan(node.path(), List.of(node), node.kind == FormNode.Kind.GROUP, own, text));
                }
            }
        }
        addLoose(pages, loose, title);
        return pages;
    }

    private static void addLoose(List<PagePlan> pages, List<FormNode> loose, FormText title) {
        if (loose.stream().anyMatch(PagePlan::shown)) {
            pages.add(new PagePlan("#" + (pages.size() + 1), List.copyOf(loose), false, plain(title), title));
        }
        loose.clear();
    }

    private static Template plain(FormText text) {
        return Template.of(text, name -> null);
    }

    private static boolean shown(FormNode node) {
        return node.all().stream().anyMatch(each -> each.question() && each.type.shown());
    }
}
