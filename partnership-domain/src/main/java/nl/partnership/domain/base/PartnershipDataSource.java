package nl.partnership.domain.base;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.domain.base.derby.DerbyFolder;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the portal's database is, by configuration alone: {@code partnership.db.url}, {@code .user} and {@code
 * .password}; without a url, an embedded Derby in {@code partnership.home}. The container names this class in its
 * data source definition and pools what it gives.
 */
public class PartnershipDataSource implements DataSource {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * What a PostgreSQL gets that does not answer, in seconds; what the url says stands above it. A network that takes in everything
     * and gives nothing back would otherwise hold a request for as long as it likes.
     */
    private static final Map<String, String> LIMITS =
            Map.of("connectTimeout", "5", "loginTimeout", "10", "tcpKeepAlive", "true");

    /** How long one statement of a page or a job may take, in seconds. */
    private static final String LONGEST_STATEMENT = "60";

    /**
     * PostgreSQL looks for the best order of eight tables and takes the others as they are written; a page's statement names up to
     * thirty. With these it looks at all of them, and from nine on does not try every order. What runs for some milliseconds is not
     * compiled first.
     */
    private static final String PLANNING = "set join_collapse_limit = 24; set from_collapse_limit = 24;"
            + " set geqo_threshold = 9; set geqo_effort = 2; set jit = off";

    private static final Arrival ARRIVAL = new Arrival();

    private PrintWriter logWriter;

    /** The JDBC url that the configuration asks for; never null. */
    public static String url() {
        Config config = config();
        return config.getOptionalValue("partnership.db.url", String.class)
                .orElseGet(() -> "jdbc:derby:" + config.getValue("partnership.home", String.class) + "/db;create=true");
    }

    private static Config config() {
        // by our own class loader: the thread that fills the pool has none
        return ConfigProvider.getConfig(PartnershipDataSource.class.getClassLoader());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Config config = config();
        return getConnection(
                config.getOptionalValue("partnership.db.user", String.class).orElse(null),
                config.getOptionalValue("partnership.db.password", String.class).orElse(null));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        String url = url();
        Properties limits = new Properties();
        boolean isPostgresql = url.startsWith(POSTGRESQL);
        if (isPostgresql) {
            limits.setProperty("socketTimeout", LONGEST_STATEMENT);
        }
        Duration most = Duration.ofSeconds(
                config().getOptionalValue("partnership.db.wait", Long.class).orElse(300L));
        Connection connection = ARRIVAL.await(
                () -> DerbyFolder.toChange(url, () -> connect(url, user, password, limits), () -> stop(url)),
                withoutParameters(url),
                most);
        return isPostgresql ? planning(connection) : connection;
    }

    private static Connection planning(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PLANNING);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Connects without a pool, and without a limit on what a statement takes.
     *
     * @param user null when the database asks for none
     * @param password null when the database asks for none
     */
    public static Connection connect(String url, String user, String password) throws SQLException {
        return connect(url, user, password, new Properties());
    }

    private static Connection connect(String url, String user, String password, Properties properties)
            throws SQLException {
        if (url.startsWith(POSTGRESQL)) {
            properties.putAll(LIMITS);
        }
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        // not DriverManager: it sees only drivers of its own class loader, never those inside a deployed application
        for (Driver driver : ServiceLoader.load(Driver.class, PartnershipDataSource.class.getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, properties);
            }
        }
        throw new SQLException("No JDBC driver for " + withoutParameters(url));
    }

    private static Connection stop(String derby) throws SQLException {
        return connect(withoutParameters(derby) + ";shutdown=true", null, null);
    }

    /** They may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceAll("[?;].*", "");
    }

    /** Lets go of an embedded Derby, which otherwise keeps its folder locked; any other database needs nothing. */
    public static void release(String url) throws SQLException {
        if (DerbyFolder.isNamedBy(url)) {
            DerbyFolder.release(() -> stop(url));
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool that the container lays over this data source has its own
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!type.isInstance(this)) {
            throw new SQLException("Not a " + type.getName());
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
