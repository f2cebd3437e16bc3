package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.storage.Database;
import org.junit.jupiter.api.Test;

class MigrationTest extends ServiceTest {

    @Test
    void two_nodes_that_start_together_migrate_once() throws SQLException {
        EmptyDatabase database = new EmptyDatabase(emptyDatabase());
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> Database.migrate(database));
        // a database of Derby belongs to one process: there the second node can only come when the first is through
        if (!TestDatabase.isPostgresql()) {
            first.join();
        }
        CompletableFuture.allOf(first, CompletableFuture.runAsync(() -> Database.migrate(database)))
                .join();
        assertTrue(number(database, "count(*)") > 0);
        assertEquals(number(database, "count(*)"), number(database, "count(distinct \"version\")"));
    }

    private String emptyDatabase() throws SQLException {
        if (!TestDatabase.isPostgresql()) {
            return "jdbc:derby:memory:twonodes;create=true";
        }
        return TestContainer.DATABASE.beside("twonodes");
    }

    private static int number(EmptyDatabase database, String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select " + what + " from \"flyway_schema_history\" where \"version\" is not null")) {
            found.next();
            return found.getInt(1);
        }
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
