package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    private final AtomicInteger timeout = new AtomicInteger();
    private Duration idle = Duration.ofMinutes(30);

    @Test
    void where_people_come_over_https_the_session_is_for_this_host_and_https_alone() {
        assertEquals(Map.of("setName", "__Host-session", "setSecure", true), configuredFor("https://portal.example"));
    }

    @Test
    void on_plain_http_it_stays_as_the_server_makes_it() {
        assertEquals(Map.of(), configuredFor("http://localhost:8080"));
    }

    @Test
    void the_server_keeps_a_session_as_long_as_somebody_may_be_idle() {
        configuredFor("http://localhost:8080");
        assertEquals(30, timeout.get());
        idle = Duration.ofSeconds(61);
        configuredFor("http://localhost:8080");
        assertEquals(2, timeout.get(), "in whole minutes, rounded up");
    }

    private Map<String, Object> configuredFor(String url) {
        Map<String, Object> told = new HashMap<>();
        SessionCookieConfig cookie = FakeRequest.fake(SessionCookieConfig.class, told::put);
        ServletContext application = FakeRequest.fake(ServletContext.class, (method, argument) -> {
            return "setSessionTimeout".equals(method) ? timeout.getAndSet((int) argument) : cookie;
        });
        SessionCookie listener = new SessionCookie();
        listener.url = url;
        listener.idle = idle;
        listener.contextInitialized(new ServletContextEvent(application));
        return told;
    }
}
