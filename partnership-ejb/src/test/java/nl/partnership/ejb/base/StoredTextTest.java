package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.storage.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An installation from the time in which the portal took any name, address and number. */
class StoredTextTest extends ServiceTest {

    @Test
    void names_addresses_and_numbers_from_before_are_mended_or_marked() throws SQLException {
        PartnershipDataSource before = installation();
        person(before, "1", "Jan\u00a0van den\u200b Berg", "jan.p1@voorbeeld.nl");
        person(before, "2", "Ömer Şahin", "Jan.P1@voorbeeld.nl\u00a0");
        person(before, "3", "Anna", "mailto:anna@voorbeeld.nl");
        person(before, "4", "Bert", "b..ert@voorbeeld.nl");
        person(before, "5", "Cor", "cor@voorbeeld.nl\u200b");
        person(before, "6", "Cor", "\ufeffCOR@voorbeeld.nl");
        person(before, "7", "Dé", "50%x@voorbeeld.nl");
        execute(
                before,
                "insert into organisation values (?, 1, 'POLICE', ?, ?, null, false)",
                "o1",
                "De\u00a0Brug",
                "De\u00ad Brug");
        execute(
                before,
                "insert into organisation values (?, 1, 'POLICE', ?, ?, null, false)",
                "o2",
                "De Brug",
                "’t Brugje");
        membership(before, "m1", "1", "+31 (0)6 12345678");
        membership(before, "m2", "2", "geen");
        membership(before, "m3", "3", null);

        Database.migrate(before);

        assertEquals(
                List.of(
                        "1|Jan van den Berg|berg jan van den|jan.p1@voorbeeld.nl|false",
                        "2|Ömer Şahin|sahin omer|Jan.P1@voorbeeld.nl\u00a0|true",
                        "3|Anna|anna|anna@voorbeeld.nl|false",
                        "4|Bert|bert|b..ert@voorbeeld.nl|true",
                        "5|Cor|cor|cor@voorbeeld.nl|false",
                        "6|Cor|cor|\ufeffCOR@voorbeeld.nl|true",
                        "7|Dé|de|50%x@voorbeeld.nl|false"),
                rows(before, "select id, name, name_key, email, address_wrong from person order by id"));
        assertEquals(
                List.of("o1|De\u00a0Brug|brug de|De Brug|brug de", "o2|De Brug|brug de|’t Brugje|brugje t"),
                rows(before, "select id, name, name_key, short_name, short_key from organisation order by id"));
        assertEquals(
                List.of("m1|+31 (0)6 12345678|false", "m2|geen|true", "m3|null|false"),
                rows(before, "select id, work_phone, phone_wrong from membership order by id"));
    }

    @Test
    void names_stand_in_one_order_on_every_database() throws SQLException {
        List<String> keys = List.of("berg jan", "bergen anna", "berg2 jan", "oberg lena", "ozdemir");
        inDatabase(em -> keys.forEach(key -> em.createNativeQuery("insert into person values (?, 1, 'x', ?, ?, false)")
                .setParameter(1, key)
                .setParameter(2, key + "@x")
                .setParameter(3, key)
                .executeUpdate()));
        assertEquals(
                List.of("berg jan", "berg2 jan", "bergen anna", "oberg lena", "ozdemir"),
                database(em -> em.createNativeQuery("select name_key from person order by name_key")
                        .getResultList()));
    }

    private PartnershipDataSource installation() throws SQLException {
        PartnershipDataSource database = new EmptyDatabase(url());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target("071")
                .load()
                .migrate();
        return database;
    }

    private String url() throws SQLException {
        if (!TestDatabase.isPostgresql()) {
            return "jdbc:derby:memory:storedtext;create=true";
        }
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database storedtext");
            return connection.getMetaData().getURL().replaceFirst("/postgres(\\?|$)", "/storedtext$1");
        }
    }

    private static void person(PartnershipDataSource database, String id, String name, String address)
            throws SQLException {
        execute(database, "insert into person values (?, 1, ?, ?)", id, name, address);
    }

    private static void membership(PartnershipDataSource database, String id, String person, String phone)
            throws SQLException {
        execute(
                database,
                "insert into membership (id, version, person_id, organisation_id, role, valid_from, work_phone)"
                        + " values (?, 1, ?, 'o1', 'YOUTH_OFFICER', '2026-08-01', ?)",
                id,
                person,
                phone);
    }

    private static void execute(PartnershipDataSource database, String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static List<String> rows(PartnershipDataSource database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    Object value = found.getObject(column);
                    row.add(String.valueOf(value));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    private static final class EmptyDatabase extends PartnershipDataSource {

        private final String url;

        EmptyDatabase(String url) {
            this.url = url;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connect(url, TestDatabase.isPostgresql() ? "postgres" : null, null);
        }
    }
}
