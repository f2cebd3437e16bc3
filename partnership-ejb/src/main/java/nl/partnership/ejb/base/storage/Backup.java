package nl.partnership.ejb.base.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.CommandSettings;
import nl.partnership.ejb.base.Time;

/**
 * Makes and puts back what a back-up holds, for {@code bin/backup} and {@code bin/restore}, which pack and encrypt it:
 *
 * <ul>
 *   <li>{@code make <folder>} fills {@code data} and {@code keys} in it, while the portal runs or not;
 *   <li>{@code made} tells the portal that it was, for the administrator's home;
 *   <li>{@code restore <folder>} puts both into an empty place.
 * </ul>
 *
 * Exit status 0 when that was done, else 1.
 */
public final class Backup {

    /** Under which name it is recorded when the last one was made. */
    static final String JOB = "backup";

    private static final String DUMP = "database.dump";
    private static final String HEADS = "audit-heads.log";
    private static final String KEY = "audit.key";

    /** How Derby says that another process has the database open. */
    private static final String DERBY_IN_USE = "XSDB6";

    /** Longer than a portal that runs takes to see the request. */
    private static final Duration SEEN = Duration.ofSeconds(60);

    private static final Duration COPIED = Duration.ofMinutes(30);
    private static final long LOOK_MILLIS = 200;

    private final CommandSettings settings;

    Backup(CommandSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        try {
            new Backup(new CommandSettings()).run(List.of(arguments));
        } catch (SQLException | IOException | UncheckedIOException | IllegalStateException e) {
            System.err.println(
                    "bin/" + (arguments[0].equals("restore") ? "restore" : "backup") + ": " + e.getMessage());
            System.exit(1);
        }
    }

    void run(List<String> arguments) throws SQLException, IOException {
        switch (arguments.get(0)) {
            case "make" -> make(Path.of(arguments.get(1)));
            case "made" ->
                new BackupNotes(settings.home()).made(Clock.system(Time.ZONE).instant());
            case "restore" -> restore(Path.of(arguments.get(1)));
            default -> throw new IllegalStateException("make, made or restore, and not " + arguments.get(0));
        }
    }

    private boolean isDerby() {
        return settings.databaseUrl().startsWith("jdbc:derby:");
    }

    /** Where the embedded database stands. */
    private Path derby() {
        return Path.of(settings.databaseUrl().replaceFirst("^jdbc:derby:", "").replaceAll(";.*", ""));
    }

    private void make(Path folder) throws SQLException, IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path keys = Files.createDirectories(folder.resolve("keys"));
        // before the database: a head that the copy does not know would look like a trail that was cut
        copy(settings.file("partnership.audit.heads-file", HEADS), data.resolve(HEADS));
        if (isDerby()) {
            copyDerby(data);
        } else {
            postgres(
                    "pg_dump",
                    worker(),
                    List.of("--format=custom", "--no-owner", "--no-privileges", "--file=" + data.resolve(DUMP)));
        }
        copy(settings.file("partnership.audit.key-file", KEY), keys.resolve(KEY));
        Optional<Path> configuration = CommandSettings.file();
        if (configuration.isPresent()) {
            copy(configuration.get(), keys.resolve("configuration.properties"));
        }
        Files.write(
                keys.resolve("environment"),
                new TreeMap<>(System.getenv())
                        .entrySet().stream()
                                .filter(variable -> variable.getKey().startsWith("PARTNERSHIP_"))
                                .map(variable -> variable.getKey() + "=" + variable.getValue())
                                .toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Opens the database here when no portal has it open, and else asks that portal. */
    private void copyDerby(Path folder) throws SQLException, IOException {
        if (!Files.isDirectory(derby())) {
            throw new IllegalStateException("there is no database in " + derby().toAbsolutePath() + "; PARTNERSHIP_HOME"
                    + " must name the data folder.");
        }
        String url = "jdbc:derby:" + derby();
        try (Connection connection = PartnershipDataSource.connect(url, null, null)) {
            DerbyCopy.make(connection, folder.toAbsolutePath());
        } catch (SQLException e) {
            if (!isInUse(e)) {
                throw e;
            }
            askPortal(folder);
            return;
        }
        PartnershipDataSource.release(url);
    }

    private static boolean isInUse(SQLException thrown) {
        return Stream.iterate(thrown, next -> next != null, SQLException::getNextException)
                .anyMatch(next -> DERBY_IN_USE.equals(next.getSQLState()));
    }

    private void askPortal(Path folder) throws IOException {
        BackupNotes notes = new BackupNotes(settings.home());
        notes.ask(folder);
        long begin = System.nanoTime();
        Optional<String> answer = notes.takeAnswer();
        while (answer.isEmpty()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            boolean late = waited.compareTo(SEEN) > 0 && notes.withdraw();
            if (late || waited.compareTo(COPIED) > 0) {
                throw new IllegalStateException(
                        "the database is in use by another process that does not answer: a portal that"
                                + " just starts or is about to stop. Wait until it serves, or stop it, and try again.");
            }
            pause();
            answer = notes.takeAnswer();
        }
        if (!answer.get().isEmpty()) {
            throw new IllegalStateException(answer.get());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void restore(Path folder) throws SQLException, IOException {
        Path data = folder.resolve("data");
        Path keys = folder.resolve("keys");
        Optional<Path> copy = derbyCopy(data);
        if (copy.isEmpty() && !Files.exists(data.resolve(DUMP))) {
            throw new IllegalStateException("there is no database in this back-up.");
        }
        if (copy.isPresent() != isDerby()) {
            throw new IllegalStateException(
                    copy.isPresent()
                            ? "this back-up is of an embedded database; leave PARTNERSHIP_DB_URL out."
                            : "this back-up is of a PostgreSQL; PARTNERSHIP_DB_URL must name an empty database.");
        }
        requireNothingIn(settings.home());
        if (copy.isPresent()) {
            requireNothingIn(derby());
            Files.createDirectories(derby().toAbsolutePath().getParent());
            Files.deleteIfExists(derby());
            move(copy.get(), derby());
        } else {
            requireNoTables();
            postgres(
                    "pg_restore",
                    owner(),
                    List.of(
                            "--exit-on-error",
                            "--single-transaction",
                            "--no-owner",
                            "--no-privileges",
                            data.resolve(DUMP).toString()));
        }
        Files.createDirectories(settings.home());
        copyInto(data.resolve(HEADS), settings.file("partnership.audit.heads-file", HEADS));
        copyInto(keys.resolve(KEY), settings.file("partnership.audit.key-file", KEY));
        // to look at: the new place has a configuration of its own
        copyInto(
                keys.resolve("configuration.properties"), settings.home().resolve("restored-configuration.properties"));
        copyInto(keys.resolve("environment"), settings.home().resolve("restored-environment"));
    }

    private static Optional<Path> derbyCopy(Path data) throws IOException {
        try (Stream<Path> inside = Files.list(data)) {
            return inside.filter(Files::isDirectory).findFirst();
        }
    }

    private static void requireNothingIn(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                String names = inside.map(path -> path.getFileName().toString())
                        .sorted()
                        .limit(5)
                        .collect(Collectors.joining(", "));
                if (!names.isEmpty()) {
                    throw new IllegalStateException(
                            folder.toAbsolutePath() + " is not empty (" + names
                                    + "); a back-up goes into an empty place. Name another in PARTNERSHIP_HOME, or move what is there.");
                }
            }
        }
    }

    private void requireNoTables() throws SQLException {
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

    /** From one disk to another as well. */
    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path file : inside.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void copyInto(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
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

    /** Runs a tool of PostgreSQL on the configured database. */
    private void postgres(String tool, User user, List<String> options) throws IOException {
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
