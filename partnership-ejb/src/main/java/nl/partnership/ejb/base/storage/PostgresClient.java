package nl.partnership.ejb.base.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.CommandSettings;

/** The tools of PostgreSQL, on the database that is configured. */
final class PostgresClient {

    private final CommandSettings settings;

    PostgresClient(CommandSettings settings) {
        this.settings = settings;
    }

    void dump(Path file) throws IOException {
        run("pg_dump", worker(), List.of("--format=custom", "--no-owner", "--no-privileges", "--file=" + file));
    }

    /** As the user that owns the tables, when there is one. */
    void restore(Path file) throws IOException {
        run(
                "pg_restore",
                owner(),
                List.of("--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", file.toString()));
    }

    /**
     * Of the database.
     *
     * @param name null when it asks for none
     * @param password null when it asks for none
     */
    private record User(String name, String password) {}

    private User worker() {
        return new User(
                settings.get("partnership.db.user").orElse(null),
                settings.get("partnership.db.password").orElse(null));
    }

    private User owner() {
        return settings.get("partnership.db.owner.user")
                .map(name -> new User(
                        name, settings.get("partnership.db.owner.password").orElse(null)))
                .orElseGet(this::worker);
    }

    void requireNoTables() throws SQLException {
        User worker = worker();
        try (Connection connection =
                        PartnershipDataSource.connect(settings.databaseUrl(), worker.name(), worker.password());
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            if (tables.next()) {
                throw new IllegalStateException(
                        "the database that PARTNERSHIP_DB_URL names is not empty (it has a table "
                                + tables.getString("TABLE_NAME") + "); a back-up goes into an empty one.");
            }
        }
    }

    /** Runs a tool of it on the configured database. */
    private void run(String tool, User user, List<String> options) throws IOException {
        Properties database = org.postgresql.Driver.parseURL(settings.databaseUrl(), null);
        if (database == null) {
            throw new IllegalStateException("PARTNERSHIP_DB_URL names neither a Derby nor a PostgreSQL.");
        }
        List<String> command = new ArrayList<>(List.of(
                tool,
                "--no-password",
                "--host=" + database.getProperty("PGHOST"),
                "--port=" + database.getProperty("PGPORT"),
                "--dbname=" + database.getProperty("PGDBNAME")));
        if (user.name() != null) {
            command.add("--username=" + user.name());
        }
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // not in the command line, which everybody on this machine can read
        if (user.password() != null) {
            builder.environment().put("PGPASSWORD", user.password());
        }
        int status;
        try {
            status = builder.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(
                    tool + " is missing; install the client of PostgreSQL, not older than the server"
                            + " (Debian: postgresql-client).");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (status != 0) {
            throw new IllegalStateException(tool + " did not work; the lines above say why.");
        }
    }
}
