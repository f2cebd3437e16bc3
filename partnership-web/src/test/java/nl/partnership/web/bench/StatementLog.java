package nl.partnership.web.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Derby's own log of the statements that it runs. */
final class StatementLog {

    /** Makes Derby write it. */
    static final String OPTION = "-Dderby.language.logStatementText=true";

    private static final String EXECUTED = "Executing prepared statement:";
    /** Threads of requests alone: timers do their work at any moment. */
    private static final String REQUEST_THREAD = "http-thread-pool";

    private static final long QUIET_MILLIS = 150;

    private final Path file;

    StatementLog(Path file) {
        this.file = file;
    }

    /** How many statements requests ran while this was done, what they wrote after their answer among them. */
    long during(Runnable work) {
        long start = settledSize();
        work.run();
        long end = settledSize();
        return read(start, end)
                .lines()
                .filter(line -> line.contains(EXECUTED) && line.contains(REQUEST_THREAD))
                .count();
    }

    /** The size when nothing more is written to it. */
    private long settledSize() {
        long before;
        long now = size();
        do {
            before = now;
            Pause.ofMillis(QUIET_MILLIS);
            now = size();
        } while (now != before);
        return now;
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private String read(long start, long end) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(end - start)];
            log.seek(start);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static NotMeasured unreadable(IOException e) {
        return new NotMeasured("Derby's log of statements cannot be read: " + e.getMessage());
    }
}
