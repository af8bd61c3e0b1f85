package org.mouakaba.instrument.control;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every function that a form may call. */
final class Functions {

    private static final Map<String, FormFunction> ALL = all();

    private Functions() {}

    static @Nullable FormFunction find(String name) {
        return ALL.get(name);
    }

    private static Map<String, FormFunction> all() {
        Map<String, FormFunction> all = new HashMap<>();
        TextFunctions.addTo(all);
        NumberFunctions.addTo(all);
        DateFunctions.addTo(all);
        NodeFunctions.addTo(all);
        return Map.copyOf(all);
    }
}
