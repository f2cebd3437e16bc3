package nl.partnership.web.base.view;

import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.PassivationCapable;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the beans of a page in the map of its view. Unlike the scope of Faces it takes nothing out of the map of a page
 * that is still being drawn when the session has too many: that page would go on with fresh beans, which know nothing.
 */
final class ViewBeans implements AlterableContext {

    private static final String BEANS = ViewBeans.class.getName();

    /** Faces makes what it keeps for a session without looking whether another request just did. */
    private static final Object MAKING = new Object();

    @Override
    public Class<? extends Annotation> getScope() {
        return ViewHeld.class;
    }

    @Override
    public boolean isActive() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context != null && context.getViewRoot() != null;
    }

    @Override
    public <T> T get(Contextual<T> contextual) {
        return get(contextual, null);
    }

    @Override
    public <T> T get(Contextual<T> contextual, CreationalContext<T> creational) {
        String id = ((PassivationCapable) contextual).getId();
        Map<String, T> beans = beans();
        T known = beans.get(id);
        if (known != null || creational == null) {
            return known;
        }
        // two requests of one page may come here together: both get the same
        T made = contextual.create(creational);
        T first = beans.putIfAbsent(id, made);
        return first == null ? made : first;
    }

    @Override
    public void destroy(Contextual<?> contextual) {
        beans().remove(((PassivationCapable) contextual).getId());
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> beans() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        synchronized (MAKING) {
            return (Map<String, T>) view.getViewMap(true).computeIfAbsent(BEANS, none -> new ConcurrentHashMap<>());
        }
    }
}
