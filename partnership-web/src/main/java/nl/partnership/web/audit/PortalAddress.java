package nl.partnership.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.partnership.ejb.audit.VerificationDoor;

/**
 * Learns, at the first request, at which address of this machine the portal answers, for the command line. No server
 * tells an application its port in a way that all share; a request does.
 */
@ApplicationScoped
class PortalAddress {

    /** Says that this very connection is encrypted; behind a proxy a request is https and the connection is not. */
    private static final String CIPHER = "jakarta.servlet.request.cipher_suite";

    private final AtomicBoolean known = new AtomicBoolean();

    @Inject
    private VerificationDoor door;

    void learn(HttpServletRequest request) {
        if (known.compareAndSet(false, true)) {
            door.serves((request.getAttribute(CIPHER) == null ? "http" : "https") + "://127.0.0.1:"
                    + request.getLocalPort() + request.getContextPath());
        }
    }
}
