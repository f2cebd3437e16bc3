package nl.partnership.domain.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.Csv.Cell;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;

/**
 * The words in which rules and requests speak, as the files in {@code sharing/*.csv} list them: roles (and the groups
 * that stand for several), categories of information, purposes and conditions. Immutable.
 */
public final class Vocabulary {

    /** The word for all categories that concern a named person. */
    public static final String NAMED = "NAMED";

    private static final String FOLDER = "/rule/";

    private final Terms<Kind> kinds;
    private final Terms<Role> roles;
    private final Terms<Group> groups;
    private final Terms<Category> categories;
    private final Terms<Purpose> purposes;
    private final Terms<Condition> conditions;
    private final Map<Party, Integer> places = new HashMap<>();

    /** A kind of organisation. */
    public record Kind(OrganisationType type, String dutch, String english) {}

    /** A role in a kind of organisation: one party. */
    public record Role(Party party, String dutch, String english) {}

    /** A word for several roles of one kind of organisation, for example {@code SCHOOL:CARE_STAFF}. */
    public record Group(OrganisationType type, String code, Set<String> members) {

        @Override
        public String toString() {
            return type + ":" + code;
        }
    }

    /**
     * A category of information.
     *
     * @param named whether such information is always about a person who can be recognised
     */
    public record Category(String code, boolean named, String dutch, String example) {}

    /** What information is shared for. */
    public record Purpose(String code, String dutch) {}

    /** How a condition is met. */
    public enum Way {
        AFFIRM,
        AFFIRM_OR_REASON,
        AFFIRM_WITH_REFERENCE,
        CONSENT_RECORD,
        COVENANT,
        SECOND_PERSON,
        SYSTEM,
        TASK
    }

    /** What must be so before something is shared. */
    public record Condition(String code, String dutch, String hint, Way way) {}

    private static final class Shipped {
        private static final Vocabulary VOCABULARY = new Vocabulary();
    }

    private Vocabulary() {
        kinds = new Terms<>(
                table("organisation-types")
                        .map(r -> new Kind(type(r, 0), text(r, 1), text(r, 2)))
                        .toList(),
                kind -> kind.type().name());
        groups = new Terms<>(
                table("role-groups")
                        .map(r -> new Group(
                                type(r, 0), text(r, 1), Set.of(text(r, 2).split(" "))))
                        .toList(),
                Group::toString);
        roles = roles();
        roles.values().forEach(role -> places.put(role.party(), places.size()));
        categories = new Terms<>(
                        table("information-categories")
                                .map(r -> new Category(
                                        text(r, 0), Boolean.parseBoolean(text(r, 1)), text(r, 2), text(r, 3)))
                                .toList(),
                        Category::code)
                .with(Terms.ALL, any -> true)
                .with(NAMED, Category::named);
        purposes = new Terms<>(
                        table("purposes")
                                .map(r -> new Purpose(text(r, 0), text(r, 1)))
                                .toList(),
                        Purpose::code)
                .with(Terms.ALL, any -> true);
        conditions = new Terms<>(
                table("conditions")
                        .map(r -> new Condition(text(r, 0), text(r, 1), text(r, 2), Way.valueOf(text(r, 4))))
                        .toList(),
                Condition::code);
    }

    /** The vocabulary that the portal ships with. */
    public static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    private Terms<Role> roles() {
        Terms<Role> all = new Terms<>(
                table("roles")
                        .map(r -> new Role(new Party(type(r, 0), text(r, 1)), text(r, 2), text(r, 3)))
                        .toList(),
                role -> role.party().toString());
        all.with(Terms.ALL, any -> true);
        for (OrganisationType type : OrganisationType.values()) {
            all.with(type + ":*", role -> role.party().type() == type);
        }
        for (Group group : groups.values()) {
            all.with(
                    group.toString(),
                    role -> role.party().type() == group.type()
                            && group.members().contains(role.party().role()));
        }
        return all;
    }

    public Terms<Kind> kinds() {
        return kinds;
    }

    /** Every single party; rules may also say a group, {@code TYPE:*} or {@code *}. */
    public Terms<Role> parties() {
        return roles;
    }

    /** Whether this is one of the parties; an administrator and a kind of partner that has no such role are none. */
    public boolean has(Party party) {
        return party != null && places.containsKey(party);
    }

    /** The party that is written so, for example {@code POLICE:YOUTH_OFFICER}; empty when there is none, or for a group. */
    public Optional<Party> party(String code) {
        return roles.has(code) ? Optional.of(roles.get(code).party()) : Optional.empty();
    }

    /**
     * Where a party stands in the list.
     *
     * @throws IllegalArgumentException when the vocabulary does not have it
     */
    int place(Party party) {
        Integer place = places.get(party);
        if (place == null) {
            throw new IllegalArgumentException("not in the vocabulary: " + party);
        }
        return place;
    }

    public Terms<Group> groups() {
        return groups;
    }

    public Terms<Category> categories() {
        return categories;
    }

    public Terms<Purpose> purposes() {
        return purposes;
    }

    public Terms<Condition> conditions() {
        return conditions;
    }

    /** A table that came with the portal, without its header. */
    static Stream<List<Cell>> table(String file) {
        return Csv.read(file(file), problem -> {
                    throw problem;
                })
                .stream()
                .skip(1);
    }

    /** A file that came with the portal, for example {@code sharing-rules}. */
    static String file(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OrganisationType type(List<Cell> row, int column) {
        return OrganisationType.valueOf(text(row, column));
    }

    private static String text(List<Cell> row, int column) {
        return row.get(column).text();
    }
}
