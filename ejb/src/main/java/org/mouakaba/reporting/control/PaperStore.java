package org.mouakaba.reporting.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mouakaba.reporting.boundary.ReportPaper;
import org.mouakaba.reporting.boundary.ReportPaper.Column;
import org.mouakaba.reporting.boundary.ReportPaper.Kind;
import org.mouakaba.reporting.boundary.ReportPaper.Section;
import org.mouakaba.reporting.boundary.ReportPaper.Table;

/** Papers as they are frozen: JSON, each thing in its place, so that the same papers give the same text. */
public final class PaperStore {

    private PaperStore() {}

    public static String freeze(SortedMap<String, ReportPaper> papers) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        papers.forEach((language, paper) -> all.add(language, write(paper)));
        return all.build().toString();
    }

    public static Map<String, ReportPaper> read(String frozen) {
        try (JsonReader reader = Json.createReader(new StringReader(frozen))) {
            JsonObject all = reader.readObject();
            Map<String, ReportPaper> papers = new TreeMap<>();
            all.keySet().forEach(language -> papers.put(language, read(language, all.getJsonObject(language))));
            return papers;
        }
    }

    private static JsonObjectBuilder write(ReportPaper paper) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (Section section : paper.sections()) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("heading", section.heading())
                    .add("sentences", strings(section.sentences()));
            Table table = section.table();
            if (table != null) {
                JsonArrayBuilder columns = Json.createArrayBuilder();
                table.columns()
                        .forEach(c -> columns.add(Json.createObjectBuilder()
                                .add("label", c.label())
                                .add("kind", c.kind().name())));
                JsonArrayBuilder rows = Json.createArrayBuilder();
                table.rows().forEach(row -> rows.add(strings(row)));
                one.add("columns", columns).add("rows", rows).add("totalled", table.totalled());
            }
            sections.add(one);
        }
        return Json.createObjectBuilder()
                .add("title", paper.title())
                .add("about", strings(paper.about()))
                .add("sections", sections)
                .add("notes", strings(paper.notes()));
    }

    private static ReportPaper read(String language, JsonObject paper) {
        return new ReportPaper(
                language,
                paper.getString("title"),
                strings(paper.getJsonArray("about")),
                paper.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                        .map(PaperStore::section)
                        .toList(),
                strings(paper.getJsonArray("notes")));
    }

    private static Section section(JsonObject section) {
        JsonArray columns = section.getJsonArray("columns");
        return new Section(
                section.getString("heading"),
                strings(section.getJsonArray("sentences")),
                columns == null
                        ? null
                        : new Table(
                                columns.getValuesAs(JsonObject.class).stream()
                                        .map(c -> new Column(c.getString("label"), Kind.valueOf(c.getString("kind"))))
                                        .toList(),
                                section.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                                        .map(PaperStore::strings)
                                        .toList(),
                                section.getBoolean("totalled")));
    }

    private static JsonArrayBuilder strings(List<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
