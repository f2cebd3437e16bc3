package nl.partnership.ejb.base;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.storage.Database;

/**
 * An installation that an earlier release left behind, restored for a test: a folder with the key and the heads of its
 * trail, and its database, of the kind that this run is on.
 */
public final class Installation implements AutoCloseable {

    /** A folder for each release. */
    public static final Path RELEASES = Path.of("src/test/resources/releases");

    /** Those that were migrated in this run; what a test gets is a copy. */
    private static final Map<String, Installation> MIGRATED = new HashMap<>();

    private static final AtomicInteger COPIES = new AtomicInteger();

    private final Path home;
    private final String url;
    private final Properties held = new Properties();
    private HikariDataSource pool;

    private Installation(Path home, String url) throws IOException {
        this.home = home;
        this.url = url;
        try (InputStream in = Files.newInputStream(home.resolve("held.properties"))) {
            held.load(in);
        }
    }

    /** The releases that left one, oldest first. */
    public static List<String> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** One that this build migrated, as it does first of all at its start: a copy for one test. */
    public static Installation of(String release) throws IOException, SQLException {
        Installation migrated = MIGRATED.get(release);
        if (migrated == null) {
            migrated = left(release);
            migrated.migrate();
            MIGRATED.put(release, migrated);
        }
        return migrated.copy();
    }

    /** As that release left it: nothing is migrated yet. */
    private static Installation left(String release) throws IOException, SQLException {
        Path home = Files.createTempDirectory("installation");
        boolean postgresql = TestDatabase.isPostgresql();
        unzip(RELEASES.resolve(release).resolve(postgresql ? "postgresql.zip" : "derby.zip"), home);
        if (!postgresql) {
            return new Installation(home, embedded(home));
        }
        String url = TestContainer.DATABASE.beside("left" + release.replace('.', '_'));
        Installation installation = new Installation(home, url);
        installation.load(Files.readString(home.resolve("dump.sql")));
        return installation;
    }

    private Installation copy() throws IOException, SQLException {
        Path other = Files.createTempDirectory("installation");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = other.resolve(home.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        if (!TestDatabase.isPostgresql()) {
            return new Installation(other, embedded(other));
        }
        String original = url.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        String name = "installation" + COPIES.incrementAndGet() + " template " + original;
        return new Installation(other, TestContainer.DATABASE.beside(name));
    }

    private static String embedded(Path home) {
        return "jdbc:derby:" + home.resolve("db");
    }

    private static void unzip(Path zip, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }

    /** @param dump as pg_dump writes it; lines that begin with a backslash are for its own reader */
    private void load(String dump) throws SQLException {
        String statements = dump.lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** What its makers noted of it. */
    public String held(String key) {
        String value = held.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    /** The same, of what not every release notes. */
    public String held(String key, String otherwise) {
        return held.getProperty(key, otherwise);
    }

    /** The tables of which somebody noted how many rows there were. */
    public List<String> countedTables() {
        return held.stringPropertyNames().stream()
                .filter(key -> key.startsWith("rows."))
                .map(key -> key.substring("rows.".length()))
                .sorted()
                .toList();
    }

    private void migrate() throws SQLException {
        Database.migrate(new PartnershipDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return Installation.this.connect();
            }
        });
        // an embedded database is for one process at a time
        PartnershipDataSource.release(url);
    }

    private Connection connect() throws SQLException {
        return PartnershipDataSource.connect(url, user(), null);
    }

    private static String user() {
        return TestDatabase.isPostgresql() ? "postgres" : null;
    }

    /**
     * Runs {@code bin/verify-audit} on it, in a process of its own.
     *
     * @param said gets what it said
     * @return its exit status
     */
    public int verifyAudit(StringBuilder said) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dderby.stream.error.file=" + home.resolve("derby.log"),
                "-Dpartnership.home=" + home,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        if (TestDatabase.isPostgresql()) {
            command.add("-Dpartnership.db.url=" + url);
            command.add("-Dpartnership.db.user=" + user());
        }
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), nl.partnership.ejb.audit.VerifyAudit.class.getName()));
        Process verifier = new ProcessBuilder(command).redirectErrorStream(true).start();
        said.append(new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return verifier.waitFor();
    }

    /** From now on, until it is closed, all services of the test work in it. */
    public void moveIn() {
        pool = TestDatabase.pool(url);
        TestContainer.moveTo(pool, home);
    }

    @Override
    public void close() throws SQLException, IOException {
        TestContainer.moveBack();
        if (pool != null) {
            pool.close();
        }
        PartnershipDataSource.release(url);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
