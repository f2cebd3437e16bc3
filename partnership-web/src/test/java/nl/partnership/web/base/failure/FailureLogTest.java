package nl.partnership.web.base.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureLogTest {

    private static final String TYPED = "wat Marit over een leerling typte";

    private final Logger logger = Logger.getLogger("nl.partnership.web");
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void a_fault_is_told_by_its_number_its_kinds_and_places_and_without_what_was_typed() {
        Failure failure = Failure.of(500);
        Throwable cause = new IllegalStateException(
                TYPED, new ELException("/task/task.xhtml @12,3 value: " + TYPED, new SQLException(TYPED, "22001")));
        FailureLog.write(failure, "/task/task.xhtml", cause);
        String line = lines.get(0);
        assertTrue(line.startsWith(failure.reference() + " 500 fault /task/task.xhtml"), line);
        assertTrue(line.contains("java.lang.IllegalStateException"), line);
        assertTrue(line.contains("jakarta.el.ELException /task/task.xhtml @12,3 value"), line);
        assertTrue(line.contains("SQLState 22001"), line);
        assertFalse(line.contains("leerling"), line);
    }

    @Test
    void a_path_makes_no_line_of_its_own_and_ends_somewhere() {
        FailureLog.write(Failure.of(404), "/x\r\n2026 SEVERE made up\u0085\u2028" + "y".repeat(500), null);
        String line = lines.get(0);
        assertEquals(1, line.lines().count());
        assertFalse(line.matches("(?s).*[\\p{Cntrl}\u0085\u2028].*"), line);
        assertTrue(line.length() < 250, line);
    }
}
