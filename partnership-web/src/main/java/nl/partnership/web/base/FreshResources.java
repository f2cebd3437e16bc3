package nl.partnership.web.base;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives our own styles, scripts and fonts an address that changes with their content: browsers may keep them for a week,
 * and still get the new ones right after an upgrade.
 */
public class FreshResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "base";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public FreshResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !LIBRARY.equals(library) ? resource : new Fresh(resource, version(resource));
    }

    /** What is not there gets the page that says so. */
    @Override
    public void handleResourceRequest(FacesContext context) throws IOException {
        super.handleResourceRequest(context);
        ExternalContext external = context.getExternalContext();
        if (((HttpServletResponse) external.getResponse()).getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private String version(Resource resource) {
        return versions.computeIfAbsent(resource.getResourceName(), name -> {
            try {
                return Long.toHexString(resource.getURL().openConnection().getLastModified());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read resource " + name, e);
            }
        });
    }

    private static final class Fresh extends ResourceWrapper {

        private final String version;

        Fresh(Resource wrapped, String version) {
            super(wrapped);
            this.version = version;
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version;
        }
    }
}
