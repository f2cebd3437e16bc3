package nl.partnership.web.base;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What every Ajax answer has, so that no page can forget it. It is kept until it is whole, as an answer that fails
 * half-way must still be able to send the browser to an error page. And it brings the messages of the page up to date; a
 * poll only when there is something to say: it would wipe out what the user is reading.
 */
public class AjaxAnswers implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> REGIONS = List.of("problems", "notices");

    /** In bytes; as much as web.xml gives to whole pages. */
    private static final int LONGEST = 262_144;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        PartialViewContext partial = context.getPartialViewContext();
        if (!partial.isAjaxRequest()) {
            return;
        }
        ExternalContext external = context.getExternalContext();
        external.setResponseBufferSize(LONGEST);
        boolean submit =
                !context.getMessageList().isEmpty() || !Ajax.isPoll((HttpServletRequest) external.getRequest());
        if (!partial.isRenderAll() && submit) {
            REGIONS.stream()
                    .filter(id -> context.getViewRoot().findComponent(id) != null)
                    .forEach(partial.getRenderIds()::add);
        }
    }
}
