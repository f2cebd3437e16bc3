package nl.partnership.ejb.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a row of the trail tells beyond who, what and when, on its way to JSON. */
public final class Detail {

    /** Longer texts are somebody's own words, whether a field says so or not. */
    private static final int LONGEST_PLAIN = 200;

    /** Looked up once: the static methods of Json search the whole class path at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int MOST_IN_LIST = 100;
    private static final int LONGEST = 30_000;

    /** What a secret is shown as. */
    static final String SECRET = "…";

    /** A person's own words, of which only a digest enters the trail. */
    record Words(String text) {}

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Detail of(Map<String, ?> values) {
        Detail detail = new Detail();
        values.forEach(detail::with);
        return detail;
    }

    Detail with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * @param digest makes the salted digest of the row that this becomes part of
     * @return never longer than the column takes
     */
    String json(UnaryOperator<String> digest) {
        String json = object(values, digest).toString();
        return json.length() <= LONGEST
                ? json
                : object(Map.of("tooLong", new Words(json)), digest).toString();
    }

    private static JsonObject object(Map<?, ?> values, UnaryOperator<String> digest) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach((name, value) -> object.add(name.toString(), value(value, digest)));
        return object.build();
    }

    private static JsonValue value(Object value, UnaryOperator<String> digest) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            return object(map, digest);
        } else if (value instanceof Collection<?> many) {
            return array(many, digest);
        } else if (value instanceof Words words) {
            return words(words.text(), digest);
        }
        String text = value.toString();
        return text.length() > LONGEST_PLAIN ? words(text, digest) : JSON.createValue(text);
    }

    private static JsonValue array(Collection<?> many, UnaryOperator<String> digest) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        many.stream().limit(MOST_IN_LIST).forEach(one -> array.add(value(one, digest)));
        if (many.size() > MOST_IN_LIST) {
            array.add("+" + (many.size() - MOST_IN_LIST));
        }
        return array.build();
    }

    private static JsonValue words(String text, UnaryOperator<String> digest) {
        return text == null
                ? JsonValue.NULL
                : JSON.createObjectBuilder()
                        .add("digest", digest.apply(text))
                        .add("length", text.length())
                        .build();
    }
}
