package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void where_people_come_over_https_the_session_is_for_this_host_and_https_alone() {
        assertEquals(Map.of("setName", "__Host-session", "setSecure", true), configuredFor("https://portal.example"));
    }

    @Test
    void on_plain_http_it_stays_as_the_server_makes_it() {
        assertEquals(Map.of(), configuredFor("http://localhost:8080"));
    }

    private static Map<String, Object> configuredFor(String url) {
        Map<String, Object> told = new HashMap<>();
        SessionCookieConfig cookie = FakeRequest.fake(SessionCookieConfig.class, told::put);
        ServletContext application = FakeRequest.fake(ServletContext.class, (method, argument) -> cookie);
        SessionCookie listener = new SessionCookie();
        listener.url = url;
        listener.contextInitialized(new ServletContextEvent(application));
        return told;
    }
}
