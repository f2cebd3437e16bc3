package nl.partnership.ejb.base.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.base.CommandSettings;

/** Puts back what a back-up holds, into an empty place alone. */
final class Restoring {

    private final CommandSettings settings;

    Restoring(CommandSettings settings) {
        this.settings = settings;
    }

    void from(Path folder) throws SQLException, IOException {
        Path data = folder.resolve("data");
        Path keys = folder.resolve("keys");
        Optional<Path> copy = derbyCopy(data);
        if (copy.isEmpty() && !Files.exists(data.resolve(Backup.DUMP))) {
            throw new IllegalStateException("there is no database in this back-up.");
        }
        if (copy.isPresent() != EmbeddedDatabase.isConfigured(settings)) {
            throw new IllegalStateException(
                    copy.isPresent()
                            ? "this back-up is of an embedded database; leave PARTNERSHIP_DB_URL out."
                            : "this back-up is of a PostgreSQL; PARTNERSHIP_DB_URL must name an empty database.");
        }
        requireNothingIn(settings.home());
        Path heads = settings.file("partnership.audit.heads-file", Backup.HEADS);
        Path key = settings.file("partnership.audit.key-file", Backup.KEY);
        // before the database, so that nothing is half there
        requireNoOther(data.resolve(Backup.HEADS), heads);
        requireNoOther(keys.resolve(Backup.KEY), key);
        if (copy.isPresent()) {
            Path derby = new EmbeddedDatabase(settings).place();
            requireNothingIn(derby);
            Files.createDirectories(derby.toAbsolutePath().getParent());
            Files.deleteIfExists(derby);
            move(copy.get(), derby);
        } else {
            PostgresClient postgres = new PostgresClient(settings);
            postgres.requireNoTables();
            postgres.restore(data.resolve(Backup.DUMP));
        }
        Files.createDirectories(settings.home());
        copyInto(data.resolve(Backup.HEADS), heads);
        copyInto(keys.resolve(Backup.KEY), key);
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
        if (!Files.isDirectory(folder) && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException(folder.toAbsolutePath()
                    + " is no folder; a back-up goes into an empty one. Name another in PARTNERSHIP_HOME.");
        }
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

    /** These may stand outside the data folder; nodes share a key. The same one may be there already. */
    private static void requireNoOther(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.exists(to) && Files.mismatch(from, to) >= 0) {
            throw new IllegalStateException(
                    to.toAbsolutePath() + " is there already, and is not that of this back-up; move it, or name"
                            + " another file in the configuration.");
        }
    }

    /** From one disk to another as well. When there is no room, what was put there goes again, so that one can try anew. */
    private static void move(Path from, Path to) throws IOException {
        try {
            copyAll(from, to);
        } catch (IOException e) {
            try (Stream<Path> half = Files.walk(to)) {
                for (Path file : half.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            throw e;
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path file : inside.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void copyInto(Path from, Path to) throws IOException {
        if (Files.exists(from) && !Files.exists(to)) {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
