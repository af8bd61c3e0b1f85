package org.mouakaba.assessment.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers and results as their columns keep them. An empty answer is one that was taken out, and stays. */
public final class AnswersJson {

    private AnswersJson() {}

    public static Map<String, String> read(String json) {
        Map<String, String> answers = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((path, answer) -> answers.put(path, ((JsonString) answer).getString()));
        }
        return answers;
    }

    public static String write(Map<String, String> answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.forEach(json::add);
        return json.build().toString();
    }
}
