package nl.partnership.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of what a row of the trail tells.
 *
 * @param name attribute, or another name
 * @param before null when there was nothing, or when it is no change
 * @param after the value, or what it became; null when nothing is left
 */
public record DetailLine(String name, String before, String after) {

    static List<DetailLine> of(String json) {
        List<DetailLine> lines = new ArrayList<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                for (Map.Entry<String, JsonValue> one : reader.readObject().entrySet()) {
                    if (one.getKey().equals("changes")) {
                        one.getValue().asJsonObject().forEach((name, value) -> lines.add(line(name, value)));
                    } else {
                        lines.add(line(one.getKey(), one.getValue()));
                    }
                }
            }
        }
        return lines;
    }

    private static DetailLine line(String name, JsonValue value) {
        if (value instanceof JsonObject object && object.containsKey("before")) {
            return new DetailLine(name, text(object.get("before")), text(object.get("after")));
        } else if (value instanceof JsonObject object && object.containsKey("removed")) {
            return new DetailLine(name, text(object.get("removed")), text(object.get("added")));
        }
        return new DetailLine(name, null, text(value));
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        } else if (value instanceof JsonString string) {
            return string.getString();
        } else if (value instanceof JsonObject object && object.containsKey("digest")) {
            return object.getString("digest").substring(0, 8) + "… (" + object.getInt("length") + ")";
        }
        return value.toString();
    }
}
