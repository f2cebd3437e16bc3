package nl.partnership.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * A portal with so many of everything, of which the town of the demonstration has what it always has.
 *
 * @param database its name
 * @param home the data folder
 * @param scale 1 is 10 schools, 200 people, 1,000 tasks, 5,000 incidents and 10,000 rows of the trail
 */
record GrownPortal(String database, Path home, int scale) {

    private static final int TOWNS = 5;
    private static final int PEOPLE = 200;
    private static final int TASKS = 1_000;
    private static final int INCIDENTS = 5_000;
    private static final int TRAIL = 10_000;

    /** The board with many schools, and the board with one, by the number of their town. */
    static final int MANY = 2;

    static final int ONE = 60;

    /** The school with this many contacts on its paper. */
    static final int CROWDED = 61;

    static final int CONTACTS = 300;

    private static final int LAST_OF_MANY = 51;
    private static final String AT_SCHOOL =
            "exists (select 1 from membership m join organisation o on o.id = m.organisation_id"
                    + " where m.person_id = t.id and o.board_id is not null and m.role <> 'SAFETY_COORD')";

    /** @param connection to its database, which no server has open */
    void fill(Connection connection) throws SQLException {
        int towns = TOWNS * scale;
        TownCopies copies = new TownCopies(connection);
        copies.execute("set synchronous_commit = off");
        copies.make(towns);
        if (towns > CROWDED) {
            boards(copies);
            copies.sheet(number(CROWDED), CONTACTS);
        }
        copies.growTo("person", PEOPLE * scale, AT_SCHOOL, Map.of("membership", "person_id"));
        copies.growTo("task", TASKS * scale, "true", Map.of("task_organisation", "task_id", "task_event", "task_id"));
        copies.growTo("incident", INCIDENTS * scale, "true", Map.of());
        new LongTrail(connection, home.resolve("audit.key"), towns).growTo((long) TRAIL * scale);
        draft(copies);
        copies.execute("vacuum analyze");
    }

    private static void boards(TownCopies copies) throws SQLException {
        copies.execute(
                "update organisation set board_id = " + board(MANY) + " where board_id is not null and id between '"
                        + number(MANY) + "' and '" + number(LAST_OF_MANY + 1) + "'",
                "update organisation set board_id = " + board(CROWDED)
                        + " where board_id is not null and name like 'OBS %' and id like '" + number(ONE) + "%'");
    }

    /** A board is above schools, and nobody above it. */
    private static String board(int town) {
        return "(select id from organisation where board_id is null and organisation_type = 'SCHOOL' and id like '"
                + number(town) + "%')";
    }

    /** Rules that wait for adoption and take a lot of sight away: signals of groups are no longer shared. */
    private static void draft(TownCopies copies) throws SQLException {
        copies.execute(
                "insert into rule_set (id, version, set_number, status, school_year, advice_favourable, advised_by_id, advised_on,"
                        + " origin_id, changed_by_id, changed_at) select 'd' || substr(id, 2), 1, 2, 'ADVISED', school_year, true,"
                        + " advised_by_id, current_date, id, (select person_id from account where user_name = 'beheer'), 1"
                        + " from rule_set where set_number = 1",
                "insert into rule_set_line select 'd' || substr(rule_set_id, 2),"
                        + " place - case when place > 8 then 1 else 0 end, rule_line, changed_in from rule_set_line where place <> 8");
    }

    private static String number(int town) {
        return String.format(Locale.ROOT, "%08d", town);
    }

    /** Takes the key of the trail along. */
    void takeHomeOf(Path other) throws IOException {
        Files.createDirectories(home);
        for (String file : new String[] {"audit.key", "audit-heads.log"}) {
            Files.copy(other.resolve(file), home.resolve(file));
        }
    }
}
