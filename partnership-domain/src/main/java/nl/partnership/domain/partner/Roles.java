package nl.partnership.domain.partner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;

/**
 * The roles that people can hold, each in one kind of organisation. They are those of the sharing vocabulary, read from
 * its file, which lies in the room {@code sharing}: what the rules do not know, nobody can be.
 */
public final class Roles {

    private static final String FILE = "/rule/roles.csv";

    private static final Map<String, List<String>> FILED = load();

    private static final Map<String, Party> ALL = parties();

    private static final int DUTCH = 2;
    private static final int ENGLISH = 3;

    private Roles() {}

    /** All roles, in the order of the file. */
    public static List<Party> all() {
        return List.copyOf(ALL.values());
    }

    /** Codes of the roles in this kind of organisation, in the order of the file. */
    public static List<String> in(OrganisationType type) {
        return ALL.values().stream()
                .filter(party -> party.type() == type)
                .map(Party::role)
                .toList();
    }

    /** Whether this kind of organisation has this role. */
    public static boolean has(OrganisationType type, String role) {
        return role != null && ALL.containsKey(role) && ALL.get(role).type() == type;
    }

    /** The role of this kind of organisation that a file means: by its code, or by its name in one of the languages. */
    public static Optional<String> named(OrganisationType type, String word) {
        return in(type).stream()
                .filter(role -> FILED.get(role).stream().skip(1).anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    /** What the role is called in mail; pages have their own words. */
    public static String word(String role, String language) {
        return FILED.get(role).get(language.equals("nl") ? DUTCH : ENGLISH);
    }

    private static Map<String, Party> parties() {
        Map<String, Party> parties = new LinkedHashMap<>();
        FILED.forEach((role, cells) -> parties.put(role, new Party(OrganisationType.valueOf(cells.get(0)), role)));
        return parties;
    }

    /** Role code to its row; a code stands in one kind of organisation only, else this fails at start. */
    private static Map<String, List<String>> load() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Roles.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            // codes and names never need quotes
            return in.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .collect(Collectors.toMap(
                            cells -> cells.get(1),
                            Function.identity(),
                            (one, other) -> {
                                throw new IllegalStateException("double role " + one);
                            },
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
