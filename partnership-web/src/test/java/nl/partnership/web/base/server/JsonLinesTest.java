package nl.partnership.web.base.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static LogRecord record(String message) {
        LogRecord told = new LogRecord(Level.WARNING, message);
        told.setLoggerName("nl.partnership.web");
        told.setInstant(Instant.parse("2026-12-02T10:00:00.123456Z"));
        return told;
    }

    private static JsonObject read(LogRecord told) {
        String line = new JsonLines().format(told);
        assertTrue(line.endsWith("}\n"), line);
        assertEquals(line.length() - 1, line.indexOf('\n'), "one line");
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    @Test
    void an_event_is_one_line_with_its_moment_level_and_words() {
        LogRecord told = record("Row {0} is gone");
        told.setParameters(new Object[] {"7"});
        JsonObject line = read(told);
        assertEquals("2026-12-02T10:00:00.123Z", line.getString("time"));
        assertEquals("WARNING", line.getString("level"));
        assertEquals("nl.partnership.web", line.getString("logger"));
        assertEquals("Row 7 is gone", line.getString("message"));
        assertFalse(line.containsKey("thrown"));
    }

    @Test
    void whatever_letters_there_are_it_can_be_read_back() {
        String odd = "quote \" slash \\ lines\r\n\u2028 tab\t bell\u0007 é 😀 half \ud83d";
        assertEquals(odd, read(record(odd)).getString("message"));
    }

    @Test
    void of_what_was_thrown_there_are_kinds_and_places_and_never_the_message() {
        LogRecord told = record("It failed");
        told.setThrown(new IllegalStateException("Jan Jansen", new SQLException("Key (name)=(Jan Jansen) exists")));
        String line = new JsonLines().format(told);
        assertFalse(line.contains("Jansen"), line);
        JsonObject thrown = read(told).getJsonArray("thrown").getJsonObject(1);
        assertEquals("java.sql.SQLException", thrown.getString("kind"));
        assertTrue(thrown.getJsonArray("at").getString(0).contains("JsonLinesTest"), line);
    }

    @Test
    void a_cause_that_is_its_own_cause_ends() {
        Exception first = new Exception();
        first.initCause(new Exception(first));
        LogRecord told = record("Round");
        told.setThrown(first);
        assertEquals(2, read(told).getJsonArray("thrown").size());
    }
}
