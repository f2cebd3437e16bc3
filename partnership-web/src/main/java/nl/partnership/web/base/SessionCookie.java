package nl.partnership.web.base;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the cookie of the server's session. It has one name for all requests: where people come over https, one that
 * makes it for this host alone, as {@link Cookies} are; a browser then refuses it on plain http.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "partnership.url")
    String url;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (url.startsWith("https:")) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(Cookies.THIS_HOST_ONLY + "session");
            cookie.setSecure(true);
        }
    }
}
