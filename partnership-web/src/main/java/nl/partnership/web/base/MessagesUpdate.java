package nl.partnership.web.base;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import java.util.Map;

/**
 * Every Ajax answer brings the messages of the page up to date, so that no page can forget it. A poll only does so when
 * there is something to say: it would wipe out what the user is reading.
 */
public class MessagesUpdate implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> REGIONS = List.of("problems", "notices");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        PartialViewContext partial = context.getPartialViewContext();
        boolean submit = !context.getMessageList().isEmpty() || !isPoll(context);
        if (partial.isAjaxRequest() && !partial.isRenderAll() && submit) {
            REGIONS.stream()
                    .filter(id -> context.getViewRoot().findComponent(id) != null)
                    .forEach(partial.getRenderIds()::add);
        }
    }

    /** A poll announces itself: its source has an id that begins with "poll". */
    private static boolean isPoll(FacesContext context) {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        String source = parameters.getOrDefault("jakarta.faces.source", "");
        return source.substring(source.lastIndexOf(':') + 1).startsWith("poll");
    }
}
