package nl.partnership.web.base.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final String VALVE = "jakarta.enterprise.web";

    @Test
    void of_what_the_server_could_not_answer_only_a_fault_is_told() {
        assertEquals(false, isTold(VALVE, new IOException("Connection is closed")));
        assertEquals(false, isTold(VALVE + ".core", new IOException("Broken pipe")));
        assertEquals(true, isTold(VALVE, new IOException("No space left on device")));
        assertEquals(true, isTold(VALVE, new IOException()));
        assertEquals(true, isTold(VALVE, new IllegalStateException("Connection is closed")));
        assertEquals(true, isTold(VALVE, null));
    }

    @Test
    void also_when_the_trace_stands_in_its_words() {
        assertEquals(false, isTold("Valve: page\njava.io.IOException: Connection is closed\n\tat A.b(A.java:1)\n"));
        assertEquals(
                true,
                isTold("Valve: page\njava.io.IOException: No space left\nCaused by: java.io.IOException: Broken pipe"));
    }

    @Test
    void what_the_portal_tells_itself_is_told() {
        assertEquals(true, isTold("nl.partnership.web", new IOException("Connection is closed")));
        assertEquals(true, isTold(null, new IOException("Connection is closed")));
    }

    private static boolean isTold(String logger, Throwable thrown) {
        return isTold(logger, "told", thrown);
    }

    private static boolean isTold(String words) {
        return isTold(VALVE, words, null);
    }

    private static boolean isTold(String logger, String words, Throwable thrown) {
        LogRecord told = new LogRecord(Level.WARNING, words);
        told.setLoggerName(logger);
        told.setThrown(thrown);
        return new Departures().isLoggable(told);
    }
}
