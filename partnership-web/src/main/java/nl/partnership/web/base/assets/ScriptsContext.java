package nl.partnership.web.base.assets;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.lifecycle.Lifecycle;

/** Puts {@link NeededScripts} under what PrimeFaces writes whole pages with. */
final class ScriptsContext extends FacesContextWrapper {

    /** Named in {@code faces-config.xml}. */
    public static final class Factory extends FacesContextFactory {

        public Factory(FacesContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public FacesContext getFacesContext(Object application, Object request, Object response, Lifecycle lifecycle) {
            return new ScriptsContext(getWrapped().getFacesContext(application, request, response, lifecycle));
        }
    }

    private ScriptsContext(FacesContext wrapped) {
        super(wrapped);
        setCurrentInstance(this);
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) {
        boolean part = getPartialViewContext().isAjaxRequest();
        super.setResponseWriter(part || isThere(writer) ? writer : new NeededScripts(writer, getViewRoot()));
    }

    private static boolean isThere(ResponseWriter writer) {
        ResponseWriter each = writer;
        while (each instanceof ResponseWriterWrapper wrapper && !(each instanceof NeededScripts)) {
            each = wrapper.getWrapped();
        }
        return each instanceof NeededScripts;
    }
}
