package org.mouakaba.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What the page's chart library is told to draw: it does not move, and its axis begins at nought. */
public final class Chart {

    /** The axis of a radar, as the library calls it. */
    private static final String RADIUS = "r";

    private Chart() {}

    /** @param type as the library calls it: bar, line, radar */
    public static String of(String type, JsonArrayBuilder labels, List<JsonObjectBuilder> datasets) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        datasets.forEach(all::add);
        JsonObjectBuilder legend = Json.createObjectBuilder().add("display", datasets.size() > 1);
        JsonObjectBuilder axis = Json.createObjectBuilder().add("beginAtZero", true);
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", all))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                                .add(
                                        "scales",
                                        Json.createObjectBuilder().add("radar".equals(type) ? RADIUS : "y", axis)))
                .build()
                .toString()
                // The library writes it into the page's script, which no label of a workbook may end.
                .replace("<", "\\u003c");
    }

    /** Figures under one name. */
    public static JsonObjectBuilder figures(String label, JsonArrayBuilder values) {
        return Json.createObjectBuilder().add("label", label).add("data", values);
    }
}
