package nl.partnership.web.base.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import nl.partnership.web.base.Problem;

/** Refuses a call that says not what it sends: without type and body no {@link JsonBody} is asked to read. */
@Provider
public class JsonAlone implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext call) {
        if (HttpMethod.POST.equals(call.getMethod()) && call.getMediaType() == null) {
            throw new Problem(415);
        }
    }
}
