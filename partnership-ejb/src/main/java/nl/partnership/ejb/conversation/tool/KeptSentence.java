package nl.partnership.ejb.conversation.tool;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.Sentence;

/**
 * A sentence as a closed conversation keeps it: an array of its key and its facts, a day as an object, so that whoever
 * reads it later reads it in their own language. Its keys stay in the bundles for good ({@code kept-sentences.txt}).
 */
final class KeptSentence {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String DAY = "day";

    private KeptSentence() {}

    static String write(Sentence sentence) {
        return array(sentence).build().toString();
    }

    private static JsonArrayBuilder array(Sentence sentence) {
        JsonArrayBuilder array = JSON.createArrayBuilder().add(sentence.key());
        for (Serializable fact : sentence.facts()) {
            if (fact instanceof Sentence inner) {
                array.add(array(inner));
            } else if (fact instanceof LocalDate day) {
                array.add(JSON.createObjectBuilder().add(DAY, day.toString()));
            } else {
                array.add(fact.toString());
            }
        }
        return array;
    }

    static Sentence read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return sentence(reader.readArray());
        }
    }

    private static Sentence sentence(JsonArray array) {
        List<Serializable> facts =
                array.stream().skip(1).map(KeptSentence::fact).toList();
        return new Sentence(array.getString(0), facts);
    }

    private static Serializable fact(JsonValue value) {
        if (value instanceof JsonArray inner) {
            return sentence(inner);
        }
        return value instanceof JsonObject day ? LocalDate.parse(day.getString(DAY)) : ((JsonString) value).getString();
    }
}
