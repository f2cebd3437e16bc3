package nl.partnership.ejb.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.storage.Database;

/** A database as some migration left it, of the kind on which the tests run; it is upgraded to that of today. */
public final class OlderInstallation {

    private final PartnershipDataSource database;

    private OlderInstallation(PartnershipDataSource database) {
        this.database = database;
    }

    /**
     * A new one.
     *
     * @param tests the database of the tests, which stands on the same server
     * @param name of the database, of small letters; of no other test
     * @param version of the last migration
     */
    public static OlderInstallation of(DataSource tests, String name, String version) throws SQLException {
        PartnershipDataSource database = new EmptyDatabase(url(tests, name));
        Database.migrate(database, version);
        return new OlderInstallation(database);
    }

    private static String url(DataSource tests, String name) throws SQLException {
        if (!TestDatabase.isPostgresql()) {
            return "jdbc:derby:memory:" + name + ";create=true";
        }
        try (Connection connection = tests.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return connection.getMetaData().getURL().replaceFirst("/postgres(\\?|$)", "/" + name + "$1");
        }
    }

    /** Runs all migrations since. */
    public void upgrade() {
        Database.migrate(database);
    }

    public void execute(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Each row as its columns with bars between them. */
    public List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getObject(column)));
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
