package nl.partnership.web.base.view;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;

/**
 * Refuses a form whose page has lost what it worked with, or that brings the state of another page, as one that
 * expired. Faces keeps states and beans apart, each for so many pages of a session, and goes on with fresh beans when
 * those are gone. Pages without a state, as those before signing in, have nothing to lose.
 */
public class LostViews implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = LostViews.class.getName();

    /** Where Mojarra keeps, with the state, which beans belong to it; there is no other way to know that it had any. */
    private static final String BEANS = "com.sun.faces.application.view.viewMapId";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Before a page is drawn: from here on its state says whose it is. */
    @Override
    public void processEvent(SystemEvent drawn) {
        UIViewRoot view = (UIViewRoot) drawn.getSource();
        view.getAttributes().put(PAGE, view.getViewId());
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback()
                && !context.getResponseComplete()
                && context.getViewRoot() != null
                && !context.getViewRoot().isTransient()
                && !isErrorPage(context)
                && isLost(context.getViewRoot())) {
            ViewExpiredException lost =
                    new ViewExpiredException(context.getViewRoot().getViewId());
            context.getExceptionHandler()
                    .processEvent(new ExceptionQueuedEvent(
                            context, new ExceptionQueuedEventContext(context, lost, null, PhaseId.RESTORE_VIEW)));
        }
    }

    private static boolean isLost(UIViewRoot view) {
        boolean had = view.getTransientStateHelper().getTransient(BEANS) != null;
        return !view.getViewId().equals(view.getAttributes().get(PAGE)) || had && view.getViewMap(false) == null;
    }

    /** It is drawn in the request of the form that failed, with the fields of that. */
    private static boolean isErrorPage(FacesContext context) {
        return context.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }
}
