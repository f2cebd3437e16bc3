package nl.partnership.web.base;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A portal with demonstration data that runs for the tests, on a port and with a data folder of its own. Which one,
 * the build says: the WAR on Payara Micro or, with {@code partnership.test.assembly=ear}, the EAR on Payara Server; on
 * Derby or, with {@code partnership.test.database=postgresql}, on a real PostgreSQL.
 */
public abstract class RunningPortal implements AutoCloseable {

    /**
     * A portal of the tests ends soon: most of what it would compile thoroughly, it would hardly use. It meets more kinds of
     * pages in that time than Derby remembers statements for, and Java has room for compiled code for, by themselves.
     */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -Xmx600m"
            + " -Dderby.language.statementCacheSize=5000";

    /** No power goes while these run, so Derby does not wait for the disk. */
    private static final String ON_A_SAFE_MACHINE = " -Dderby.system.durability=test";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final URI address;
    private final Path data;
    private final EmbeddedPostgres postgres;
    private final Map<String, String> more = new HashMap<>();

    RunningPortal(int port) throws IOException {
        this(port, "postgresql".equals(System.getProperty("partnership.test.database")));
    }

    RunningPortal(int port, boolean onPostgresql) throws IOException {
        address = URI.create("http://localhost:" + port);
        data = Files.createTempDirectory(Files.createDirectories(target().resolve("portal")), "data");
        postgres = onPostgresql ? started() : null;
    }

    /** With a user for the portal that owns nothing. */
    private static EmbeddedPostgres started() throws IOException {
        EmbeddedPostgres started = EmbeddedPostgres.builder().start();
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role portal login");
            return started;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Starts the portal that the build asks for; returns when it serves. */
    static RunningPortal start() {
        try {
            if ("ear".equals(System.getProperty("partnership.test.assembly"))) {
                return serving(new PortalOnServer(PortalOnServer.freeBase()));
            }
            PortalOnMicro portal = new PortalOnMicro(freePort());
            // the smoke suite signs in as one really does
            if (portal.postgres() == null) {
                portal.with(QuickHash.class);
            }
            return serving(portal);
        } catch (IOException e) {
            throw new IllegalStateException("The portal did not start", e);
        }
    }

    /**
     * Starts this build on what an earlier release left behind; returns when it serves.
     *
     * @param installation its data folder and, for PostgreSQL, {@code dump.sql} in it
     */
    static RunningPortal upgraded(Path installation, boolean onPostgresql) throws IOException, SQLException {
        RunningPortal portal = new PortalOnMicro(freePort(), onPostgresql);
        try (FileSystem zip = FileSystems.newFileSystem(installation);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = portal.data.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        if (onPostgresql) {
            // lines that begin with a backslash are for the program psql
            String dump = Files.readString(portal.data.resolve("dump.sql")).replaceAll("(?m)^\\\\.*$", "");
            try (Connection connection = portal.postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(dump);
            }
        }
        return serving(portal);
    }

    /**
     * Starts one of its own for a test that needs another configuration; returns when it serves.
     *
     * @param more of its environment
     */
    public static RunningPortal configured(Map<String, String> more) throws IOException {
        PortalOnMicro portal = new PortalOnMicro(freePort());
        portal.configure(more);
        portal.with(QuickHash.class);
        return serving(portal);
    }

    /** @param others of its environment */
    final void configure(Map<String, String> others) {
        more.putAll(others);
    }

    /** The server of this portal's database; null when that is Derby. */
    final EmbeddedPostgres postgres() {
        return postgres;
    }

    /** Starts a portal of a test's own; returns when it serves. */
    static <P extends RunningPortal> P serving(P portal) throws IOException {
        // also when the tests are stopped half-way
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        portal.boot();
        portal.awaitFirstPage();
        return portal;
    }

    /** Where it serves, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** Everything this portal said so far. */
    public String log() throws IOException {
        return Files.readString(logFile());
    }

    /** The folder in which the build of the module under test works. */
    static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    /** The project's folder. */
    static Path root() {
        return target().getParent().getParent();
    }

    abstract void boot() throws IOException;

    abstract boolean isAlive();

    abstract void halt() throws IOException;

    Path data() {
        return data;
    }

    Path logFile() {
        return data.resolve("portal.log");
    }

    /** What the portal finds in its environment. */
    Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>(Map.of(
                "PARTNERSHIP_HOME",
                data.toString(),
                "PARTNERSHIP_DEMO",
                "true",
                // all visitors of the tests come from one address
                "PARTNERSHIP_SIGN_IN_ATTEMPTS",
                "10000",
                "PARTNERSHIP_PROXY",
                "127.0.0.1",
                "PARTNERSHIP_LINK_ATTEMPTS",
                "10000",
                // tests search and take files along as fast as they can, as a few people
                "PARTNERSHIP_SEARCH_CALLS",
                "10000",
                "PARTNERSHIP_FILES_CALLS",
                "10000",
                // so that one is soon asked to wait
                "PARTNERSHIP_PUBLIC_VISITS",
                "120",
                "JAVA_OPTS",
                SHORT_LIVED + ON_A_SAFE_MACHINE,
                "PORT",
                "" + address.getPort()));
        // what browsers say of its pages
        configuration.put("PARTNERSHIP_URL", address.toString());
        if (postgres != null) {
            configuration.put(
                    "PARTNERSHIP_DB_URL",
                    postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""));
            configuration.put("PARTNERSHIP_DB_OWNER_USER", "postgres");
            configuration.put("PARTNERSHIP_DB_USER", "portal");
        }
        configuration.putAll(more);
        return configuration;
    }

    /** Starts a command with the portal's environment; its output goes to the portal's log. */
    Process run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        builder.environment().putAll(configuration());
        return builder.start();
    }

    @Override
    public final synchronized void close() {
        try {
            halt();
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The portal did not stop", e);
        }
    }

    static void await(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    final void awaitFirstPage() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status("/index.xhtml") >= 400) {
            if (!isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The portal does not serve; it said:\n" + log());
            }
        }
    }

    private int status(String path) {
        try {
            Thread.sleep(250);
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 503;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
