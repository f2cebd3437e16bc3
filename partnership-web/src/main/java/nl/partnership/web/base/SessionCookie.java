package nl.partnership.web.base;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the cookie of the server's session, and says how long the server keeps one that no browser shows: as long as
 * somebody may be idle. The server counts every request, also those that nobody made; who is signed in is looked at more closely. The cookie has one name for all requests: where people come over https, one that
 * makes it for this host alone, as {@link Cookies} are; a browser then refuses it on plain http.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "partnership.url")
    String url;

    @Inject
    @ConfigProperty(name = "partnership.session.idle")
    Duration idle;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setSessionTimeout(minutes(idle));
        if (url.startsWith("https:")) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(Cookies.THIS_HOST_ONLY + "session");
            cookie.setSecure(true);
        }
    }

    /** Rounded up: the server counts in minutes. */
    private static int minutes(Duration idle) {
        return Math.toIntExact(idle.plusSeconds(59).toMinutes());
    }
}
