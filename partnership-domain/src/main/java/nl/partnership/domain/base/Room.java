package nl.partnership.domain.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rooms of the house, lowest first: a room knows only lower ones. This is the one place that names them; the floor
 * plan, the bundles of texts and the checks of pages and services follow it. {@code docs/architecture.md} says what
 * lives in each, and how a room is added.
 */
public enum Room {
    BASE,
    AUDIT,
    PARTNER,
    ACCOUNT,
    SCHOOLYEAR,
    SCREENING,
    RULE,
    RULESET,
    COVENANT,
    CONSENT,
    SHARING,
    TASK,
    CARD,
    CONVERSATION,
    VISION,
    INSIGHT,
    AGREEMENT,
    SUPPORT,
    LANGUAGE,
    LEARNING,
    PRIVACY,
    REVIEW,
    SEARCH,
    HOME,
    DEMO;

    private static final Pattern PACKAGE = Pattern.compile("nl\\.partnership\\.(?:domain|ejb|web)\\.(\\w+)(?:\\..*)?");

    /** How the room is spelt on every floor: in packages, folders, addresses, keys of texts and migrations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that room may be known here: it is this one, or a lower one. */
    public boolean knows(Room other) {
        return compareTo(other) >= 0;
    }

    /** @return the room that is spelt so; empty when there is none */
    public static Optional<Room> of(String code) {
        for (Room room : values()) {
            if (room.code().equals(code)) {
                return Optional.of(room);
            }
        }
        return Optional.empty();
    }

    /** @return the room of a package on any floor, and of the packages in it; empty when it is in none */
    public static Optional<Room> ofPackage(String name) {
        Matcher room = PACKAGE.matcher(name);
        return room.matches() ? of(room.group(1)) : Optional.empty();
    }
}
