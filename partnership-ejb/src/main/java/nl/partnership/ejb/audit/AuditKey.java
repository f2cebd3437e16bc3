package nl.partnership.ejb.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.partnership.domain.audit.ChainKey;

/** The file that holds the key of the chain. */
final class AuditKey {

    /** What to do when the key does not fit the trail. */
    static final String WRONG =
            "The audit trail in this database was written with another key, or its head row no longer"
                    + " says with which. Put the key of the"
                    + " first node, or of the back-up, where partnership.audit.key-file says (default: audit.key in"
                    + " partnership.home), and start again.";

    private static final int TRIES = 20;

    private AuditKey() {}

    /**
     * Reads the key.
     *
     * @throws UncheckedIOException when there is no such file, or it cannot be read
     */
    static ChainKey read(Path file) {
        try {
            String written = Files.readString(file).strip();
            // another node may be in the middle of writing it
            for (int i = 0; i < TRIES && written.length() < ChainKey.LENGTH; i++) {
                Thread.sleep(50);
                written = Files.readString(file).strip();
            }
            return new ChainKey(written);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the audit key " + file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The file " + file + " holds no audit key", e);
        }
    }

    /** Reads the key; makes one, for the owner's eyes only, when there is none yet. */
    static ChainKey readOrMake(Path file) {
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file);
    }

    private static void make(Path file) {
        try {
            OwnFile.create(file, ChainKey.random());
        } catch (FileAlreadyExistsException e) {
            // another node was first, and its key it is
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the audit key " + file, e);
        }
    }
}
