package nl.partnership.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of what a row of the trail tells.
 *
 * @param name attribute, or another name; in words
 * @param before null when there was nothing, or when it is no change
 * @param after the value, or what it became; null when nothing is left
 */
public record DetailLine(String name, String before, String after) {

    /** @param json as the trail keeps it; null when it was erased */
    static List<DetailLine> of(String json, ActionWords words) {
        List<DetailLine> lines = new ArrayList<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                for (Map.Entry<String, JsonValue> one : reader.readObject().entrySet()) {
                    if (one.getKey().equals("changes")) {
                        one.getValue().asJsonObject().forEach((name, value) -> lines.add(line(name, value, words)));
                    } else {
                        lines.add(line(one.getKey(), one.getValue(), words));
                    }
                }
            }
        }
        return lines;
    }

    private static DetailLine line(String name, JsonValue value, ActionWords words) {
        if (value instanceof JsonObject change && change.containsKey("before")) {
            return line(name, change.get("before"), change.get("after"), words);
        } else if (value instanceof JsonObject change && change.containsKey("removed")) {
            return line(name, change.get("removed"), change.get("added"), words);
        } else if (value instanceof JsonObject change && change.containsKey("after")) {
            return line(name, null, change.get("after"), words);
        }
        return line(name, null, value, words);
    }

    private static DetailLine line(String name, JsonValue before, JsonValue after, ActionWords words) {
        return new DetailLine(words.name(name), text(name, before, words), text(name, after, words));
    }

    private static String text(String name, JsonValue value, ActionWords words) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        } else if (value instanceof JsonArray many) {
            return many.stream().map(one -> text(name, one, words)).collect(Collectors.joining(", "));
        } else if (value instanceof JsonObject digest && digest.containsKey("digest")) {
            return words.typed(digest.getString("digest"), digest.getInt("length"));
        } else if (value instanceof JsonObject seen && seen.containsKey("owner")) {
            return words.record(seen.getString("kind"), seen.getString("id"), seen.getString("owner"));
        }
        return words.value(name, value instanceof JsonString string ? string.getString() : value.toString());
    }
}
