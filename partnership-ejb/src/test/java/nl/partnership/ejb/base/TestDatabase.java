package nl.partnership.ejb.base;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;

/**
 * A migrated database for every test: the real Derby or, with {@code -Dpartnership.test.database=postgresql}, a real
 * PostgreSQL. Migrated once into a template; every test gets a copy of it. Counts the statements that are prepared.
 */
final class TestDatabase extends PartnershipDataSource {

    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("partnership.test.database"));

    private final AtomicInteger copies = new AtomicInteger();
    private final AtomicLong statements = new AtomicLong();
    private final EmbeddedPostgres postgres;
    private final String template;
    private volatile String url;

    TestDatabase() {
        try {
            postgres = POSTGRESQL ? EmbeddedPostgres.builder().start() : null;
            if (POSTGRESQL) {
                template = "template_partnership";
                execute(postgres.getPostgresDatabase(), "create database " + template);
                Database.migrate(postgres.getDatabase("postgres", template));
            } else {
                template = migratedDerby();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String migratedDerby() throws IOException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "derby");
        url = "jdbc:derby:memory:template;create=true";
        Database.migrate(this);
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + folder + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return folder.resolve("template").toString();
    }

    /** Whether this run is on PostgreSQL. */
    static boolean isPostgresql() {
        return POSTGRESQL;
    }

    /** Puts a fresh, migrated, empty database under this data source. */
    void renew() {
        String name = "test" + copies.incrementAndGet();
        String former = url;
        if (POSTGRESQL) {
            execute(postgres.getPostgresDatabase(), "create database " + name + " template " + template);
            url = postgres.getJdbcUrl("postgres", name);
        } else {
            url = "jdbc:derby:memory:" + name + ";createFrom=" + template;
            try (Connection ignored = getConnection()) {
                url = "jdbc:derby:memory:" + name;
                if (former != null && !former.contains(":template")) {
                    drop(former);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void drop(String former) {
        try {
            PartnershipDataSource.connect(former + ";drop=true", null, null).close();
        } catch (SQLException dropped) {
            // Derby reports success as an error
        }
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long statements() {
        return statements.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = PartnershipDataSource.connect(url, POSTGRESQL ? "postgres" : null, null);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare")
                            || method.getName().equals("createStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
