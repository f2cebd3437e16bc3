package nl.partnership.ejb.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers when nothing could be stored on this node, and looks at the room in its data folder. In memory alone: there
 * was nothing to store it in.
 */
@ApplicationScoped
public class StorageWatch {

    private static final Logger LOG = Logger.getLogger(StorageWatch.class.getName());

    /** With less room than this the administrator is told, in megabytes. */
    private static final long LITTLE = 500;

    private static final long MEGABYTE = 1024L * 1024;

    /** Failures with less time than this in between are one. */
    private static final Duration SAME = Duration.ofMinutes(5);

    private static final Duration TOLD_FOR = Duration.ofDays(7);

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "partnership.home")
    private String home;

    private Failed last;

    /** From when until when it happened that something could not be stored; moments of the first and the last failure. */
    public record Failed(StorageTrouble trouble, Instant since, Instant until) implements Serializable {}

    /** Something could not be stored just now. */
    public synchronized void failed(StorageTrouble trouble) {
        Instant now = clock.instant();
        boolean same = last != null
                && last.trouble() == trouble
                && now.isBefore(last.until().plus(SAME));
        if (!same) {
            LOG.log(Level.SEVERE, () -> words(trouble));
        }
        last = new Failed(trouble, same ? last.since() : now, now);
    }

    private static String words(StorageTrouble trouble) {
        return switch (trouble) {
            case FULL ->
                "The disk of the database is full, and nothing is stored. Make room: the portal goes on by itself, without a restart.";
            case AWAY ->
                "The database does not answer, and nothing is stored. The portal goes on by itself when it does.";
        };
    }

    /** What happened within the last seven days, since this node started; the newest. */
    public synchronized Optional<Failed> lastFailed() {
        return Optional.ofNullable(last)
                .filter(failed -> failed.until().plus(TOLD_FOR).isAfter(clock.instant()));
    }

    /** How many megabytes are left for the data folder, when that is little. */
    public Optional<Long> littleRoom() {
        return room().filter(room -> room < LITTLE);
    }

    /** How many megabytes are left for the data folder; empty when that is not known. */
    public Optional<Long> room() {
        try {
            return Optional.of(Files.getFileStore(Path.of(home)).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            LOG.log(Level.FINE, "The room in " + home + " is not known", e);
            return Optional.empty();
        }
    }
}
