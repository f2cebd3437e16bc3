package nl.partnership.web.base;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address that a request comes from. Behind the configured proxy it is the one that the proxy saw; what
 * anybody else says about it is not believed.
 */
@Dependent
public class Origin {

    private static final String ADDRESS = "[0-9A-Fa-f.:]{2,45}";

    private final Optional<String> proxy;

    /** @param proxy its address; empty when there is none */
    @Inject
    public Origin(@ConfigProperty(name = "partnership.proxy") Optional<String> proxy) {
        this.proxy = proxy;
    }

    /** In the way that the server writes addresses. */
    public String of(HttpServletRequest request) {
        String sender = request.getRemoteAddr();
        return proxy.filter(sender::equals).flatMap(known -> named(request)).orElse(sender);
    }

    /** A proxy adds what it saw at the end; what stands before that, the client may have made up. */
    private static Optional<String> named(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("X-Forwarded-For"));
        String last = headers.isEmpty() ? "" : headers.get(headers.size() - 1);
        return Optional.of(last.substring(last.lastIndexOf(',') + 1).strip()).filter(named -> named.matches(ADDRESS));
    }
}
