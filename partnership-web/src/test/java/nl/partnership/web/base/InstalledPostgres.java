package nl.partnership.web.base;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the version that is installed on this machine, and its tools: the one that comes with the other tests has none, and
 * a tool takes no server that is newer than itself.
 */
final class InstalledPostgres implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path tables;
    private final int port;

    /** Starts it with its tables in this folder; skips the test where none is installed. */
    InstalledPostgres(Path tables) throws IOException, InterruptedException {
        Optional<Path> newest = newest();
        assumeTrue(newest.isPresent(), "PostgreSQL and its tools are not installed (Debian: postgresql)");
        programs = newest.orElseThrow().resolve("bin");
        this.tables = tables;
        port = OwnPortal.freePort();
        run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
        run("pg_ctl", "-w", "-l", tables + ".log", "-o", "-p " + port + " -c unix_socket_directories= ", "start");
    }

    private static Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(VERSIONS)) {
            return found.filter(version ->
                            Files.exists(version.resolve("bin/initdb")) && Files.exists(version.resolve("bin/pg_dump")))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())));
        }
    }

    /** Where its tools are. */
    Path programs() {
        return programs;
    }

    /** The address of one of its databases; its user is {@code postgres}, without a password. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void run(String program, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // it refuses root; so the administrator is nobody for a moment
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(programs.resolve(program).toString(), "-D", tables.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of(tables + ".out").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + Files.readString(Path.of(tables + ".out")));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "-w", "-m", "fast", "stop");
    }
}
