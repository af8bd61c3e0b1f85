package org.mouakaba.job.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a sentence as they are kept: a JSON array of numbers and texts. */
final class Arguments {

    private Arguments() {}

    static @Nullable String write(List<Object> values) {
        if (values.isEmpty()) {
            return null;
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Object value : values) {
            if (value instanceof Number number) {
                array.add(new BigDecimal(number.toString()));
            } else {
                array.add(value.toString());
            }
        }
        return array.build().toString();
    }

    static List<Object> read(@Nullable String kept) {
        if (kept == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            return reader.readArray().stream().map(Arguments::value).toList();
        }
    }

    private static Object value(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
