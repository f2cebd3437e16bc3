package nl.partnership.web.base;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * Refuses a form whose answer could not be drawn before anything is done with it: PrimeFaces asks for the nonce of the
 * page only when it draws, and by then what the form asks for has been done and stored.
 */
public class Drawable implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getResponseComplete()) {
            try {
                PrimeFacesContext.getCspState(context).getNonce();
            } catch (CspException e) {
                ExceptionQueuedEventContext refused =
                        new ExceptionQueuedEventContext(context, e, null, PhaseId.RESTORE_VIEW);
                context.getExceptionHandler().processEvent(new ExceptionQueuedEvent(context, refused));
            }
        }
    }
}
