package nl.partnership.web.base;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import nl.partnership.ejb.base.Confirmations;

/** Hears what a form confirms, before anything is done with the form: its hidden fields of the name "confirmed". */
public class Confirming implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        String[] words =
                context.getExternalContext().getRequestParameterValuesMap().get("confirmed");
        if (words != null && context.isPostback()) {
            CDI.current().select(Confirmations.class).get().add(List.of(words));
        }
    }
}
