package nl.partnership.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes down, at the first request, at which address of this machine the portal answers, for the command line. No
 * server tells an application its port in a way that all share; a request does.
 */
@ApplicationScoped
class PortalAddress {

    private static final Logger LOG = Logger.getLogger(PortalAddress.class.getName());

    /** Says that this very connection is encrypted; behind a proxy a request is https and the connection is not. */
    private static final String CIPHER = "jakarta.servlet.request.cipher_suite";

    private final AtomicBoolean known = new AtomicBoolean();

    @Inject
    @ConfigProperty(name = "partnership.home")
    private String home;

    void learn(HttpServletRequest request) {
        if (known.compareAndSet(false, true)) {
            String address = (request.getAttribute(CIPHER) == null ? "http" : "https") + "://127.0.0.1:"
                    + request.getLocalPort() + request.getContextPath();
            try {
                Files.createDirectories(Path.of(home));
                Files.writeString(Path.of(home, "portal.url"), address + "\n");
            } catch (IOException e) {
                LOG.log(Level.WARNING, "bin/verify-audit will not find this portal", e);
            }
        }
    }
}
