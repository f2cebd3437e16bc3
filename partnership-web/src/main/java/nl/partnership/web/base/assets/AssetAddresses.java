package nl.partnership.web.base.assets;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Pages name an {@link Asset} by the address that changes with its content. What is none has the address of Faces. */
public class AssetAddresses extends ResourceHandlerWrapper {

    public AssetAddresses(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return named(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return named(super.createResource(name, library, contentType));
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

    private static Resource named(Resource resource) {
        if (resource == null) {
            return null;
        }
        ServletContext application = (ServletContext)
                FacesContext.getCurrentInstance().getExternalContext().getContext();
        return Assets.of(application)
                .find(resource.getLibraryName(), resource.getResourceName())
                .<Resource>map(asset -> new Named(resource, application.getContextPath(), asset))
                .orElse(resource);
    }

    private static final class Named extends ResourceWrapper {

        private final String address;

        Named(Resource wrapped, String contextPath, Asset asset) {
            super(wrapped);
            address = contextPath + ResourceHandler.RESOURCE_IDENTIFIER + "/" + asset.address();
        }

        @Override
        public String getRequestPath() {
            return address;
        }
    }
}
