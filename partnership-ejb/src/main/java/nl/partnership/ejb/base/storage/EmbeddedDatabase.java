package nl.partnership.ejb.base.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.CommandSettings;

/** The embedded database, from outside: nobody else opens it while a portal runs. */
final class EmbeddedDatabase {

    /** How Derby says that another process has the database open. */
    private static final String DERBY_IN_USE = "XSDB6";

    /** Longer than a portal that runs takes to see the request. */
    private static final Duration SEEN = Duration.ofSeconds(60);

    private static final Duration COPIED = Duration.ofMinutes(30);

    private static final long LOOK_MILLIS = 200;

    private final CommandSettings settings;
    private final Path place;

    EmbeddedDatabase(CommandSettings settings) {
        this.settings = settings;
        this.place =
                Path.of(settings.databaseUrl().replaceFirst("^jdbc:derby:", "").replaceAll(";.*", ""));
    }

    /** Whether this is the database that is configured. */
    static boolean isConfigured(CommandSettings settings) {
        return settings.databaseUrl().startsWith("jdbc:derby:");
    }

    /** Where it stands. */
    Path place() {
        return place;
    }

    /** Opens the database here when no portal has it open, and else asks that portal. */
    void copyInto(Path folder) throws SQLException, IOException {
        if (!Files.isDirectory(place)) {
            throw new IllegalStateException("there is no database in " + place.toAbsolutePath() + "; PARTNERSHIP_HOME"
                    + " must name the data folder.");
        }
        String url = "jdbc:derby:" + place;
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
        // who is stopped leaves nothing that the portal would do for nobody
        Runtime.getRuntime().addShutdownHook(new Thread(() -> withdraw(notes)));
        notes.ask(folder);
        long begin = System.nanoTime();
        Optional<String> answer = notes.takeAnswer(folder);
        while (answer.isEmpty()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            boolean late = waited.compareTo(SEEN) > 0 && notes.withdraw();
            if (late || waited.compareTo(COPIED) > 0) {
                throw new IllegalStateException(
                        "the database is in use by another process that does not answer: a portal that"
                                + " just starts or is about to stop. Wait until it serves, or stop it, and try again.");
            }
            pause();
            answer = notes.takeAnswer(folder);
        }
        if (!answer.get().isEmpty()) {
            throw new IllegalStateException(answer.get());
        }
    }

    private static void withdraw(BackupNotes notes) {
        try {
            notes.withdraw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
