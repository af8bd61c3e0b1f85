package org.mouakaba.assessment.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.Instrument.Choice;
import org.mouakaba.assessment.boundary.Instrument.Condition;
import org.mouakaba.assessment.boundary.Instrument.Item;
import org.mouakaba.assessment.boundary.Instrument.Scoring;
import org.mouakaba.assessment.boundary.Instrument.Section;
import org.mouakaba.assessment.boundary.Instrument.Threshold;
import org.mouakaba.assessment.boundary.InstrumentKind;
import org.mouakaba.assessment.boundary.ItemEffect;
import org.mouakaba.assessment.boundary.ItemType;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/** Reads definitions and answers from their JSON, and writes answers. */
public final class InstrumentReader {

    private static final int LONG_TEXT = 4000;

    private InstrumentReader() {}

    public static Instrument instrument(String json) {
        JsonObject o = object(json);
        return new Instrument(
                o.getString("code"),
                o.getInt("version"),
                InstrumentKind.valueOf(o.getString("kind")),
                label(o.getJsonObject("title")),
                list(o.getJsonArray("sections"), InstrumentReader::section),
                o.containsKey("scoring") ? scoring(o.getJsonObject("scoring")) : null);
    }

    public static Map<String, String> answers(String json) {
        Map<String, String> answers = new TreeMap<>();
        object(json).forEach((item, answer) -> answers.put(item, ((JsonString) answer).getString()));
        return answers;
    }

    /** Empty answers are no answers and are left out. */
    public static String json(Map<String, String> answers) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        answers.forEach((item, answer) -> {
            if (answer != null && !answer.isBlank()) {
                builder.add(item, answer.strip());
            }
        });
        return builder.build().toString();
    }

    private static Section section(JsonObject o) {
        return new Section(
                o.getString("id"),
                label(o.getJsonObject("title")),
                optionalLabel(o),
                o.getString("domain", null),
                list(o.getJsonArray("items"), InstrumentReader::item));
    }

    private static Item item(JsonObject o) {
        return new Item(
                o.getString("id"),
                ItemType.valueOf(o.getString("type")),
                ItemEffect.valueOf(o.getString("effect", ItemEffect.NONE.name())),
                label(o.getJsonObject("label")),
                optionalLabel(o),
                o.getBoolean("required", false),
                o.containsKey("requiredWhen") ? condition(o.getJsonObject("requiredWhen")) : null,
                o.getInt("points", 0),
                o.getInt("maxLength", LONG_TEXT),
                list(o.getJsonArray("options"), InstrumentReader::choice));
    }

    private static Choice choice(JsonObject o) {
        return new Choice(o.getString("value"), label(o.getJsonObject("label")), o.getInt("points", 0));
    }

    private static Condition condition(JsonObject o) {
        return new Condition(
                o.getString("item"),
                o.getJsonArray("values").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    private static Scoring scoring(JsonObject o) {
        return new Scoring(
                o.getInt("max"),
                o.getInt("protectionLimit"),
                RiskLevel.valueOf(o.getString("redFlagRisk")),
                list(
                        o.getJsonArray("thresholds"),
                        t -> new Threshold(t.getInt("from"), RiskLevel.valueOf(t.getString("risk")))));
    }

    private static @Nullable Label optionalLabel(JsonObject o) {
        return o.containsKey("help") ? label(o.getJsonObject("help")) : null;
    }

    private static Label label(JsonObject o) {
        return new Label(o.getString("ar"), o.getString("fr"), o.getString("en"));
    }

    private static <T> List<T> list(@Nullable JsonArray array, Function<JsonObject, T> reader) {
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream().map(reader).toList();
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
