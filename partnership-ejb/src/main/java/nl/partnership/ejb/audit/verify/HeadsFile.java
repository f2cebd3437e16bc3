package nl.partnership.ejb.audit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The file outside the database that knows how far the chain had come, every five minutes: without it, somebody who cuts
 * off the last rows would leave a chain that is right in itself. One line: moment, number of the last row, its hash.
 */
public final class HeadsFile {

    /** How much older than the last row the newest head may be: two heads may fail. */
    private static final Duration LATE = Duration.ofMinutes(15);
    /** More than a line takes. */
    private static final int TAIL = 1000;

    private final Path file;

    public HeadsFile(Path file) {
        this.file = file;
    }

    /** A head as it was at some moment. */
    public record Head(Instant at, long seq, String hash) {

        /** Reads a line; empty when it is none. */
        static Optional<Head> parse(String line) {
            String[] words = line.split(" ");
            try {
                return Optional.of(new Head(Instant.parse(words[0]), Long.parseLong(words[1]), words[2]));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }

        /** Whether a row of this moment came too long after this head. */
        boolean isStaleAt(Instant row) {
            return at.isBefore(row.minus(LATE));
        }

        private String line() {
            return at + " " + seq + " " + hash + "\n";
        }
    }

    public void append(Head head) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, head.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Opens the lines from the first, also where bytes are no text; empty when the file is not there. */
    BufferedReader open() throws IOException {
        return new BufferedReader(
                Files.exists(file)
                        ? new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)
                        : new StringReader(""));
    }

    /** Whether there is nothing in it, or no file. */
    public boolean isMissing() throws IOException {
        return !Files.exists(file) || Files.size(file) == 0;
    }

    /**
     * What it is worth by its last line, without reading all of it.
     *
     * @param lastRow when the last row was written; null for an empty trail
     */
    public HeadsState state(Instant lastRow) throws IOException {
        if (isMissing()) {
            return HeadsState.MISSING;
        }
        Optional<Head> last = Head.parse(lastLine());
        if (last.isEmpty()) {
            return HeadsState.DAMAGED;
        }
        return lastRow != null && last.get().isStaleAt(lastRow) ? HeadsState.STALE : HeadsState.UP_TO_DATE;
    }

    /** The newest one; empty when there is none that can be read. */
    public Optional<Head> last() throws IOException {
        return isMissing() ? Optional.empty() : Head.parse(lastLine());
    }

    private String lastLine() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - TAIL));
            byte[] tail = new byte[(int) (bytes.length() - bytes.getFilePointer())];
            bytes.readFully(tail);
            String text = new String(tail, StandardCharsets.UTF_8).stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }
}
