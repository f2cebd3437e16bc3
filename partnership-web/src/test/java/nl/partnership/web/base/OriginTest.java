package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final String PROXY = "10.0.0.5";

    private final Origin behindProxy = new Origin(Optional.of(PROXY));

    @Test
    void behind_the_proxy_a_request_comes_from_where_the_proxy_saw_it() {
        assertEquals("192.0.2.7", behindProxy.of(told(PROXY, "192.0.2.7").request()));
    }

    @Test
    void what_the_client_said_about_itself_before_the_proxy_is_not_believed() {
        assertEquals(
                "192.0.2.7",
                behindProxy.of(told(PROXY, "203.0.113.1, 192.0.2.7").request()));
    }

    @Test
    void nobody_but_the_proxy_is_believed() {
        assertEquals(
                "192.0.2.9", behindProxy.of(told("192.0.2.9", "203.0.113.1").request()));
        assertEquals(
                PROXY,
                new Origin(Optional.empty()).of(told(PROXY, "203.0.113.1").request()));
    }

    @Test
    void what_is_no_address_is_not_taken_for_one() {
        assertEquals(PROXY, behindProxy.of(told(PROXY, "unknown\r\nx").request()));
        assertEquals(PROXY, behindProxy.of(new FakeRequest().from(PROXY).request()));
    }

    private static FakeRequest told(String sender, String forwardedFor) {
        return new FakeRequest().from(sender).header("X-Forwarded-For", forwardedFor);
    }
}
