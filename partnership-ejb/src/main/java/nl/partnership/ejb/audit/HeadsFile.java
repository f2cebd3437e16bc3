package nl.partnership.ejb.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * The file outside the database that knows how far the chain had come, hour by hour: without it, somebody who cuts off
 * the last rows would leave a chain that is right in itself. One line: moment, number of the last row, its hash, rows.
 */
final class HeadsFile {

    private final Path file;

    HeadsFile(Path file) {
        this.file = file;
    }

    /**
     * A head as it was at some moment.
     *
     * @param hash null when the line cannot be read
     */
    record Head(long seq, String hash) {
        static Head parse(String line) {
            String[] words = line.split(" ");
            try {
                return new Head(Long.parseLong(words[1]), words[2]);
            } catch (RuntimeException e) {
                return new Head(0, null);
            }
        }
    }

    void append(Instant now, long seq, String hash, long rows) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                now + " " + seq + " " + hash + " " + rows + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Opens the lines from the first; empty when the file is not there yet. */
    BufferedReader open() throws IOException {
        return Files.exists(file) ? Files.newBufferedReader(file) : new BufferedReader(new StringReader(""));
    }
}
