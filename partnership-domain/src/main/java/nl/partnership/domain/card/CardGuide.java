package nl.partnership.domain.card;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;

/**
 * Our own companion to a customer's card: short titles in two languages, which partners a theme needs, how long a
 * question takes and which tool answers it. A card without one, or a question that it does not know, is shown in full.
 */
record CardGuide(Map<String, JsonObject> themes, Map<String, JsonObject> questions) {

    static final CardGuide NONE = new CardGuide(Map.of(), Map.of());

    private static final int USUAL_MINUTES = 8;
    private static final int THEME_LOOKS = 6;

    static CardGuide read(String json) {
        JsonObject guide = CardReader.object(json);
        try {
            CardGuide read = new CardGuide(byCode(guide, "themes"), byCode(guide, "questions"));
            // a wrong entry shows now, at the import, and not when its theme is first read
            read.themes.keySet().forEach(code -> read.theme(code, 1, code, null, List.of()));
            return read;
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw RuleViolation.at("guide", "card.import.badGuide");
        }
    }

    private static Map<String, JsonObject> byCode(JsonObject guide, String name) {
        Map<String, JsonObject> entries = new HashMap<>();
        guide.getJsonArray(name)
                .getValuesAs(JsonObject.class)
                .forEach(entry -> entries.put(entry.getString("code"), entry));
        return entries;
    }

    Theme theme(String code, int position, String title, String subtitle, List<Question> questions) {
        JsonObject entry = themes.getOrDefault(code, JsonValue.EMPTY_JSON_OBJECT);
        return new Theme(
                code,
                Math.floorMod(entry.getInt("number", position) - 1, THEME_LOOKS) + 1,
                title,
                subtitle,
                entry.getString("nl", title),
                entry.getString("en", title),
                needs(entry),
                questions);
    }

    private static Set<OrganisationType> needs(JsonObject entry) {
        Set<OrganisationType> needs = EnumSet.noneOf(OrganisationType.class);
        if (entry.containsKey("needs")) {
            for (JsonString type : entry.getJsonArray("needs").getValuesAs(JsonString.class)) {
                needs.add(OrganisationType.valueOf(type.getString()));
            }
        }
        return Set.copyOf(needs);
    }

    Question question(String code, String text) {
        JsonObject entry = questions.getOrDefault(code, JsonValue.EMPTY_JSON_OBJECT);
        return new Question(
                code,
                text,
                entry.getString("nl", text),
                entry.getString("en", text),
                Math.max(1, entry.getInt("minutes", USUAL_MINUTES)),
                entry.getString("tool", null));
    }
}
