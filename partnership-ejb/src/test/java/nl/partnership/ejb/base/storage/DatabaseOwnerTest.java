package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.partnership.domain.base.PartnershipDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PostgreSQL whose tables are not the portal's own. */
class DatabaseOwnerTest {

    private static final String REFUSED = "42501";

    /** A name that needs quotes. */
    private static final String WORKER = "portal-of-the-school";

    private static EmbeddedPostgres postgres;
    private static String url;
    private static DatabaseOwner owner;

    @BeforeAll
    static void migrateAsOwner() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        // without the user, which would stand above any other
        url = postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
        owner = new DatabaseOwner(url, "postgres", null);
        execute(owner.getConnection(), "create role \"" + WORKER + "\" login");
        Database.migrate(owner);
        owner.grantTo(WORKER);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from audit_entry",
                "update audit_head set last_seq = last_seq",
                "delete from audit_payload where seq = 1",
                "insert into attempts values ('a', 1, 0, 0)",
                "update attempts set attempts = 1",
                "delete from attempts"
            })
    void the_portal_may_do_its_work(String sql) {
        assertDoesNotThrow(() -> execute(asWorker(), sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id integer)",
                "alter table person add column mine integer",
                "drop table person",
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_payload set detail = 'x'",
                "delete from audit_head",
                "insert into audit_head values (2, 0, '', '')",
                "delete from flyway_schema_history"
            })
    void the_portal_changes_no_table_and_no_row_of_the_trail(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(asWorker(), sql));
        assertEquals(REFUSED, refused.getSQLState());
    }

    @Test
    void of_what_the_trail_tells_the_portal_deletes_what_has_come_to_its_date_and_what_an_erasure_names()
            throws SQLException {
        row(1, "task.changed", "-1 day", "{}");
        row(2, "task.changed", "5 years", "{}");
        row(3, "task.changed", "5 years", "{\"rows\":[\"2\"]}");
        assertRefused("delete from audit_payload where seq = 2");
        assertRefused("delete from audit_payload");
        execute(asWorker(), "delete from audit_payload where seq = 1");

        row(9, "audit.erased", "5 years", "{\"rows\":3}");
        row(10, "audit.erased", "5 years", "{}");
        row(4, "task.changed", "5 years", "{}");
        row(5, "task.changed", "5 years", "{}");
        row(6, "audit.erased", "5 years", "{\"rows\":[\"2\",\"4-6\",\"8\"],\"ground\":\"UNLAWFUL\"}");
        row(8, "task.changed", "5 years", "{}");
        assertRefused("delete from audit_payload where seq = 3");
        assertRefused("delete from audit_payload where seq = 6");
        assertRefused("delete from audit_payload where seq = 8");
        execute(asWorker(), "delete from audit_payload where seq in (2, 4, 5)");
        owner.grantTo(WORKER);
        assertRefused("delete from audit_payload where seq = 3");
        assertRefused("update audit_payload set seq = 1 where seq = 3");
    }

    private static void row(long seq, String action, String until, String detail) throws SQLException {
        execute(
                asWorker(),
                "insert into audit_entry values (%d, 0, '%s', 'DONE', '', current_date + interval '%s', '', '')"
                        .formatted(seq, action, until));
        execute(
                asWorker(),
                "insert into audit_payload (seq, salt, detail) values (%d, '', '%s')".formatted(seq, detail));
    }

    private static void assertRefused(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(asWorker(), sql));
        assertEquals(REFUSED, refused.getSQLState());
    }

    @Test
    void with_nothing_to_migrate_a_start_needs_no_owner() {
        assertDoesNotThrow(() -> Database.migrate(new DatabaseOwner(url, WORKER, null)));
    }

    @Test
    void rights_can_be_given_again_at_the_next_start() {
        assertDoesNotThrow(() -> owner.grantTo(WORKER));
    }

    private static Connection asWorker() throws SQLException {
        return PartnershipDataSource.connect(url, WORKER, null);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
