package nl.partnership.domain.partner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.domain.base.SheetColumn;

/** The columns of a file with people and roles: data, in both languages. */
public final class PeopleColumns {

    private static final String FILE = "/partner/people-columns.csv";

    private static final List<SheetColumn> ALL = load();

    private PeopleColumns() {}

    public static List<SheetColumn> all() {
        return ALL;
    }

    private static List<SheetColumn> load() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(PeopleColumns.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(PeopleColumns::column)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetColumn column(String[] cells) {
        return new SheetColumn(cells[0], List.of(cells[1], cells[2]), !cells[cells.length - 1].isEmpty());
    }
}
