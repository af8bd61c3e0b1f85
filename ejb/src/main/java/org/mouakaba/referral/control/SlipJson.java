package org.mouakaba.referral.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.referral.boundary.ReferralSlip;
import org.mouakaba.referral.boundary.SharedField;

/**
 * The slip as it is stored. Written out name by name, because what was frozen years ago must be read whatever the record
 * is called by then.
 */
final class SlipJson {

    private SlipJson() {}

    static String write(ReferralSlip slip) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("reference", slip.reference())
                .add("type", slip.type())
                .add("urgent", slip.urgent())
                .add("serviceType", slip.serviceType())
                .add("fromUnit", label(slip.fromUnit()))
                .add("fromWorker", label(slip.fromWorker()))
                .add("reason", slip.reason())
                .add("escort", slip.escort())
                .add("interpreter", slip.interpreter());
        addText(json, "fromPhone", slip.fromPhone());
        addText(json, "accessNeeds", slip.accessNeeds());
        addText(json, "safeContact", slip.safeContact());
        JsonArrayBuilder facts = Json.createArrayBuilder();
        for (ReferralSlip.Fact fact : slip.facts()) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("field", fact.field().name())
                    .add("values", Json.createArrayBuilder(fact.values()));
            addText(one, "list", fact.list());
            facts.add(one);
        }
        return json.add("facts", facts).build().toString();
    }

    static ReferralSlip read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            return new ReferralSlip(
                    json.getString("reference"),
                    json.getString("type"),
                    json.getBoolean("urgent"),
                    json.getString("serviceType"),
                    label(json.getJsonObject("fromUnit")),
                    label(json.getJsonObject("fromWorker")),
                    text(json, "fromPhone"),
                    json.getString("reason"),
                    json.getBoolean("escort"),
                    json.getBoolean("interpreter"),
                    text(json, "accessNeeds"),
                    text(json, "safeContact"),
                    json.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
                            .map(SlipJson::fact)
                            .toList());
        }
    }

    private static ReferralSlip.Fact fact(JsonObject json) {
        List<String> values = json.getJsonArray("values").getValuesAs(JsonString::getString);
        return new ReferralSlip.Fact(SharedField.valueOf(json.getString("field")), text(json, "list"), values);
    }

    private static JsonObjectBuilder label(Label label) {
        return Json.createObjectBuilder()
                .add("ar", label.ar())
                .add("fr", label.fr())
                .add("en", label.en());
    }

    private static Label label(JsonObject json) {
        return new Label(json.getString("ar"), json.getString("fr"), json.getString("en"));
    }

    private static void addText(JsonObjectBuilder json, String name, @Nullable String text) {
        if (text != null) {
            json.add(name, text);
        }
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name) ? json.getString(name) : null;
    }
}
