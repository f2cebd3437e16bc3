package nl.partnership.web.base;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.base.Caller;

/**
 * What was decided about who may use what, in {@code access.csv}: an entry, and by name the groups of roles that may.
 * The groups list their roles one by one in {@code audiences.csv}, so the table owes nothing to the code it judges.
 */
final class AccessTable {

    private static final Map<String, Set<String>> GROUPS = lines("/audiences.csv")
            .collect(toMap(cells -> cells.get(0), cells -> Set.copyOf(cells.subList(1, cells.size()))));

    private AccessTable() {}

    /** One decision: the entry and the role codes that may use it. */
    record Row(String entry, Set<String> roles) {

        boolean isPage() {
            return entry.startsWith("/");
        }

        boolean isMethod() {
            return entry.contains("Service.");
        }

        boolean isOf(Caller caller) {
            return roles.contains(code(caller));
        }

        @Override
        public String toString() {
            return entry;
        }
    }

    static List<Row> rows() {
        return lines("/access.csv").map(AccessTable::row).toList();
    }

    private static Row row(List<String> cells) {
        Set<String> roles = Arrays.stream(cells.get(1).split("\\+"))
                .map(String::trim)
                .flatMap(group -> roles(group).stream())
                .collect(toUnmodifiableSet());
        return new Row(cells.get(0), roles);
    }

    private static Set<String> roles(String group) {
        Set<String> roles = GROUPS.get(group);
        if (roles == null) {
            throw new IllegalStateException("audiences.csv has no group " + group);
        }
        return roles;
    }

    /** Somebody in each role there is, an administrator, nobody and the portal itself. */
    static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>(lines("/rule/roles.csv")
                .skip(1)
                .map(cells -> caller(OrganisationType.valueOf(cells.get(0)), cells.get(1)))
                .toList());
        callers.add(caller(null, Caller.ADMINISTRATOR_ROLE));
        callers.add(Caller.NOBODY);
        callers.add(Caller.PORTAL);
        return callers;
    }

    private static Caller caller(OrganisationType type, String role) {
        return new Caller(
                "account", "person", role, "membership", "organisation", role, null, type, role, "nl", false, null);
    }

    /** How the table calls them. */
    static String code(Caller caller) {
        if (caller == Caller.PORTAL) {
            return "PORTAL";
        }
        return caller == Caller.NOBODY ? "NOBODY" : caller.role();
    }

    private static Stream<List<String>> lines(String resource) {
        try (InputStream in = AccessTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
