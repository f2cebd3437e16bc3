package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** For what nobody means to send: whatever the portal answers, nothing of it is a fault in its log. */
abstract class CalmTest extends PortalTest {

    private String before;

    @BeforeEach
    void readLog() throws IOException {
        before = PortalExtension.portal().log();
    }

    @AfterEach
    void nothing_of_it_is_a_fault() throws IOException {
        String said = PortalExtension.portal().log().substring(before.length());
        assertFalse(said.contains("SEVERE") || said.contains("Exception") || said.contains("StackOverflow"), said);
    }
}
