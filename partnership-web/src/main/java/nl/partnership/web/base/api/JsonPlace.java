package nl.partnership.web.base.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.Text;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;

/**
 * A place in a JSON document that somebody sent, read strictly. What does not fit is noted at its pointer and read as if
 * it were not there, so that {@link #refuse} can name everything that is wrong at once. {@code null} counts as left out.
 */
public final class JsonPlace {

    private static final int MOST_FAULTS = 100;

    private final JsonValue value;
    private final String pointer;
    private final Map<String, Fault> faults;

    JsonPlace(JsonValue document) {
        this(document, "", new LinkedHashMap<>());
    }

    private JsonPlace(JsonValue value, String pointer, Map<String, Fault> faults) {
        this.value = value;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** A member that may be left out. */
    public Optional<JsonPlace> optional(String name) {
        return Optional.ofNullable(object().get(name))
                .filter(member -> member.getValueType() != ValueType.NULL)
                .map(member -> inside(name, member));
    }

    /** A member that must be there. */
    public Optional<JsonPlace> required(String name) {
        Optional<JsonPlace> member = optional(name);
        if (member.isEmpty() && value.getValueType() == ValueType.OBJECT) {
            inside(name, JsonValue.NULL).wrong("base.api.missing");
        }
        return member;
    }

    /** The members of an object whose names mean something. */
    public Map<String, JsonPlace> members() {
        Map<String, JsonPlace> members = new LinkedHashMap<>();
        object().forEach((name, member) -> members.put(name, inside(name, member)));
        return members;
    }

    /** The items of a list. */
    public List<JsonPlace> items() {
        if (!is(ValueType.ARRAY, "base.api.list")) {
            return List.of();
        }
        JsonArray list = value.asJsonArray();
        return IntStream.range(0, list.size())
                .mapToObj(i -> inside("" + i, list.get(i)))
                .toList();
    }

    /** Words; no longer than {@code longest} UTF-16 units, and without what no text has. */
    public Optional<String> text(int longest) {
        if (!is(ValueType.STRING, "base.api.text")) {
            return Optional.empty();
        }
        String text = ((JsonString) value).getString();
        if (text.length() > longest) {
            wrong("base.api.tooLong", longest);
        } else if (!Text.isText(text)) {
            wrong("base.api.text");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** A code that the portal knows. */
    public Optional<String> code(Predicate<String> known) {
        if (!is(ValueType.STRING, "base.api.text")) {
            return Optional.empty();
        }
        String code = ((JsonString) value).getString();
        if (!known.test(code)) {
            wrong("base.api.unknown");
            return Optional.empty();
        }
        return Optional.of(code);
    }

    /** A code that is one of the names of an enum. */
    public <E extends Enum<E>> Optional<E> one(Class<E> type) {
        return code(code -> List.of(type.getEnumConstants()).stream()
                        .anyMatch(constant -> constant.name().equals(code)))
                .map(code -> Enum.valueOf(type, code));
    }

    /** A whole number, written as one. */
    public Optional<Integer> number(int least, int most) {
        if (value.getValueType() == ValueType.NUMBER && value.toString().matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(value.toString());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        wrong("base.api.number", least, most);
        return Optional.empty();
    }

    /** True or false. */
    public Optional<Boolean> truth() {
        boolean is = value.getValueType() == ValueType.TRUE;
        if (!is && !is(ValueType.FALSE, "base.api.truth")) {
            return Optional.empty();
        }
        return Optional.of(is);
    }

    /** A day, as year-month-day. */
    public Optional<LocalDate> day() {
        Optional<LocalDate> day = value instanceof JsonString text ? Day.written(text.getString()) : Optional.empty();
        if (day.isEmpty()) {
            wrong("base.api.day");
        } else if (!Day.isOne(day.get())) {
            wrong(Day.OUTSIDE, Day.FIRST.getYear(), Day.LAST.getYear());
            return Optional.empty();
        }
        return day;
    }

    /** Notes that something is wrong here. */
    public void wrong(String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.putIfAbsent(pointer, Fault.at(pointer, key, arguments));
        }
    }

    /**
     * Ends the reading.
     *
     * @param status of the answer, when anything was wrong so far
     * @throws Problem with all that was wrong, when something was
     */
    public void refuse(int status) {
        if (!faults.isEmpty()) {
            throw new Problem(status, List.copyOf(faults.values()));
        }
    }

    private JsonPlace inside(String name, JsonValue member) {
        return new JsonPlace(member, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), faults);
    }

    private JsonObject object() {
        return is(ValueType.OBJECT, "base.api.object") ? value.asJsonObject() : JsonValue.EMPTY_JSON_OBJECT;
    }

    private boolean is(ValueType type, String key) {
        boolean is = value.getValueType() == type;
        if (!is) {
            wrong(key);
        }
        return is;
    }
}
