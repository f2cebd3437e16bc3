package nl.partnership.domain.card;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;

/**
 * Reads a card from the customer's JSON and our guide to it (short titles, minutes, tools). What is wrong is named by
 * its place, for example {@code themes[1].questions[0].text}, so that whoever made the file can find it.
 */
final class CardReader {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_TEXT = 4000;

    private final Set<String> codes = new HashSet<>();
    private final CardGuide guide;

    private CardReader(CardGuide guide) {
        this.guide = guide;
    }

    /** @param guideJson null when the card came without a guide */
    static Card read(String json, String guideJson) {
        CardGuide guide = guideJson == null ? CardGuide.NONE : CardGuide.read(guideJson);
        return new CardReader(guide).card(object(json));
    }

    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // the parser says too deep nesting with no exception of its own
            throw RuleViolation.at("json", "card.import.notJson");
        }
    }

    private Card card(JsonObject json) {
        return new Card(
                code(json, ""),
                required(json, "", "title"),
                optional(json, "", "subtitle"),
                required(json, "", "language"),
                optional(json, "", "introduction"),
                optional(json, "", "tip"),
                themes(json));
    }

    private List<Theme> themes(JsonObject json) {
        List<Theme> themes = new ArrayList<>();
        for (JsonObject theme : objects(json, "", "themes")) {
            String place = "themes[" + themes.size() + "].";
            String code = code(theme, place);
            String title = required(theme, place, "title");
            themes.add(guide.theme(
                    code, themes.size() + 1, title, optional(theme, place, "subtitle"), questions(theme, place)));
        }
        return List.copyOf(themes);
    }

    private List<Question> questions(JsonObject theme, String place) {
        List<Question> questions = new ArrayList<>();
        for (JsonObject question : objects(theme, place, "questions")) {
            String here = place + "questions[" + questions.size() + "].";
            questions.add(guide.question(code(question, here), required(question, here, "text")));
        }
        return List.copyOf(questions);
    }

    private String code(JsonObject json, String place) {
        String code = required(json, place, "code");
        if (code.length() > LONGEST_CODE || !code.matches("[A-Za-z0-9._-]+")) {
            throw RuleViolation.at("json", "card.import.badCode", place + "code");
        }
        if (!codes.add(code)) {
            throw RuleViolation.at("json", "card.import.doubleCode", place + "code", code);
        }
        return code;
    }

    private static List<JsonObject> objects(JsonObject json, String place, String name) {
        if (!(json.get(name) instanceof JsonArray array) || array.isEmpty()) {
            throw RuleViolation.at("json", "card.import.missing", place + name);
        }
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonObject object)) {
                throw RuleViolation.at("json", "card.import.missing", place + name + "[" + objects.size() + "]");
            }
            objects.add(object);
        }
        return objects;
    }

    private static String required(JsonObject json, String place, String name) {
        String text = optional(json, place, name);
        if (text == null || text.isBlank()) {
            throw RuleViolation.at("json", "card.import.missing", place + name);
        }
        return text;
    }

    private static String optional(JsonObject json, String place, String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            throw RuleViolation.at("json", "card.import.notText", place + name);
        }
        if (string.getString().length() > LONGEST_TEXT) {
            throw RuleViolation.at("json", "card.import.tooLong", place + name, LONGEST_TEXT);
        }
        return string.getString();
    }
}
