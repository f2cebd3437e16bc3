package nl.partnership.web.base.failure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PolicyReportsTest {

    @Test
    void a_report_is_told_without_queries_and_control_characters() {
        String report =
                "{\"csp-report\":{\"effective-directive\":\"script-src\",\"blocked-uri\":\"https://x.example/a?name=Jan\","
                        + "\"document-uri\":\"https://portal.example/card\\nforged line\"}}";
        assertEquals(
                "script-src blocked https://x.example/a on https://portal.example/card?forged line",
                PolicyReports.summary(report.getBytes(UTF_8)));
    }

    @Test
    void anything_else_is_unreadable() {
        assertEquals("unreadable", PolicyReports.summary("no json".getBytes(UTF_8)));
        assertEquals("unreadable", PolicyReports.summary("[1]".getBytes(UTF_8)));
        assertEquals("unreadable", PolicyReports.summary("{\"csp-report\":5}".getBytes(UTF_8)));
        assertEquals("unreadable", PolicyReports.summary(new byte[0]));
        assertEquals("unreadable", PolicyReports.summary(("{\"csp-report\":" + "[".repeat(7000)).getBytes(UTF_8)));
    }
}
