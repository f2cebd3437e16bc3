package nl.partnership.web.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PostgreSQL of its own, of the newest version that is installed, with its own settings; it stops with the measuring. */
final class BenchPostgres implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final Pattern STATEMENT =
            Pattern.compile(" execute [^:]+: (?i)(?!begin|commit|rollback|set|show|select 1\\b)");
    private static final long QUIET_MILLIS = 100;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Thread guard = new Thread(this::stop);

    /** @param folder for its tables, of an earlier run or not there yet */
    BenchPostgres(Path folder) {
        this.folder = folder;
        programs = newest().resolve("bin");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        } catch (IOException e) {
            throw new NotMeasured("There is no free port: " + e.getMessage());
        }
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
        }
        String options = "-p " + port + " -c unix_socket_directories= -c log_line_prefix='%d ' -c max_wal_size=4GB";
        run("pg_ctl", "-w", "-l", log().toString(), "-o", options, "start");
        Runtime.getRuntime().addShutdownHook(guard);
    }

    private static Path newest() {
        try (Stream<Path> found = Files.isDirectory(VERSIONS) ? Files.list(VERSIONS) : Stream.empty()) {
            return found.filter(version -> Files.exists(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .orElseThrow(() -> new NotMeasured("PostgreSQL is missing; install it (Debian: postgresql)."));
        } catch (IOException e) {
            throw new NotMeasured(VERSIONS + " cannot be read: " + e.getMessage());
        }
    }

    /** How a portal finds one of its databases. */
    Map<String, String> configuration(String database) {
        return Map.of(
                "PARTNERSHIP_DB_URL", url(database),
                "PARTNERSHIP_DB_USER", "postgres",
                "PARTNERSHIP_DB_PASSWORD", "none");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?reWriteBatchedInserts=true", "postgres", "none");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** As its administrator. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** How many statements of a portal were executed in a database while this was done; all of them are logged. */
    long during(String database, Runnable work) {
        long start = settledSize();
        work.run();
        long end = settledSize();
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(end - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(database + " ")
                            && STATEMENT.matcher(line).find())
                    .count();
        } catch (IOException e) {
            throw new NotMeasured("The log of PostgreSQL cannot be read: " + e.getMessage());
        }
    }

    private long settledSize() {
        try {
            long before;
            long now = Files.size(log());
            do {
                before = now;
                Pause.ofMillis(QUIET_MILLIS);
                now = Files.size(log());
            } while (now != before);
            return now;
        } catch (IOException e) {
            throw new NotMeasured("The log of PostgreSQL cannot be read: " + e.getMessage());
        }
    }

    private Path log() {
        return Path.of(folder + ".log");
    }

    private void run(String program, String... options) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // it refuses root; so the administrator is nobody for a moment
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(programs.resolve(program).toString(), "-D", folder.toString()));
        command.addAll(List.of(options));
        Path said = Path.of(folder + ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new NotMeasured("PostgreSQL: " + program + " failed; " + said + " says why.");
            }
        } catch (IOException e) {
            throw new NotMeasured("PostgreSQL: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Stopped before it was ready.");
        }
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(guard);
    }

    private void stop() {
        run("pg_ctl", "-w", "-m", "fast", "stop");
    }
}
