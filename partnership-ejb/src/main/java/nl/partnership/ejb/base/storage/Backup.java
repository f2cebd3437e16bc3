package nl.partnership.ejb.base.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
    public static final String JOB = "backup";

    static final String DUMP = "database.dump";
    static final String HEADS = "audit-heads.log";
    static final String KEY = "audit.key";

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
            case "restore" -> new Restoring(settings).from(Path.of(arguments.get(1)));
            default -> throw new IllegalStateException("make, made or restore, and not " + arguments.get(0));
        }
    }

    private void make(Path folder) throws SQLException, IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path keys = Files.createDirectories(folder.resolve("keys"));
        // before the database: a head that the copy does not know would look like a trail that was cut
        copy(settings.file("partnership.audit.heads-file", HEADS), data.resolve(HEADS));
        if (EmbeddedDatabase.isConfigured(settings)) {
            copyAlone(data);
        } else {
            new PostgresClient(settings).dump(data.resolve(DUMP));
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

    /** Of two at once the second would take the copy that was made for the first, and pack nothing. */
    private void copyAlone(Path data) throws SQLException, IOException {
        try (FileChannel file = FileChannel.open(
                        settings.home().resolve("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("another back-up is being made just now; wait until it is done.");
            }
            new EmbeddedDatabase(settings).copyInto(data);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
