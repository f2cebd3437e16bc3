package nl.partnership.domain.partner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;

/**
 * Which roles are needed where a kind of organisation is: data, a starting point from the contract of the domain. Each
 * need is met by any one of its roles.
 */
public final class NeededRoles {

    private static final String FILE = "/partner/needed-roles.csv";

    private static final List<Need> ALL = load();

    private NeededRoles() {}

    /** @param roles codes of roles of that kind; one of them is enough */
    public record Need(OrganisationType type, List<String> roles) {}

    /** In the order of the file. */
    public static List<Need> all() {
        return ALL;
    }

    private static List<Need> load() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(NeededRoles.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(NeededRoles::need).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Need need(String line) {
        String[] cells = line.split(",", -1);
        OrganisationType type = OrganisationType.valueOf(cells[0]);
        List<String> roles = List.of(cells[1].split(" "));
        if (!Roles.in(type).containsAll(roles)) {
            throw new IllegalStateException(line);
        }
        return new Need(type, roles);
    }
}
