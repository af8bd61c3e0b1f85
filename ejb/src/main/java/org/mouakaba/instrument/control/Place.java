package org.mouakaba.instrument.control;

import org.jspecify.annotations.Nullable;

/**
 * Where a path stands while an expression is looked at: at a node of the form, within a list of choices, or somewhere that
 * cannot be told before it is computed.
 *
 * @param depth within a list: 0 for its document, 1 for its root, 2 for a choice, 3 for what is said of one
 */
record Place(@Nullable FormNode node, @Nullable ChoiceList list, int depth) {

    static final Place UNKNOWN = new Place(null, null, -1);
    static final Place DOCUMENT = new Place(null, null, -2);

    private static final int ITEM = 2;

    static Place of(FormNode node) {
        return new Place(node, null, 0);
    }

    static Place list(ChoiceList list) {
        return new Place(null, list, 0);
    }

    static Place item(ChoiceList list) {
        return new Place(null, list, ITEM);
    }

    Place parent() {
        if (list != null) {
            return new Place(null, list, Math.max(0, depth - 1));
        }
        if (node == null) {
            return UNKNOWN;
        }
        return node.parent == null ? DOCUMENT : of(node.parent);
    }

    /** Null where there is none of that name. */
    @Nullable
    Place child(String name) {
        if (list != null) {
            boolean known = (depth == 0 && name.equals("root"))
                    || (depth == 1 && name.equals("item"))
                    || (depth == ITEM && list.columns().contains(name));
            return known ? new Place(null, list, depth + 1) : null;
        }
        if (node != null) {
            FormNode child = node.child(name);
            return child == null ? null : of(child);
        }
        return equals(DOCUMENT) ? null : UNKNOWN;
    }

    /** Any child: within a list one level down, elsewhere nobody knows which. */
    Place item() {
        return list == null ? UNKNOWN : new Place(null, list, depth + 1);
    }
}
