package org.mouakaba.instrument.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mouakaba.instrument.boundary.FormText;

/** A title by language, as its column keeps it. */
final class TitleJson {

    private TitleJson() {}

    static FormText read(String json) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((language, text) -> byLanguage.put(language, ((JsonString) text).getString()));
        }
        return new FormText(byLanguage);
    }

    static String write(FormText title) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        title.byLanguage().forEach(json::add);
        return json.build().toString();
    }
}
