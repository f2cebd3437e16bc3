package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What went well: told on this page or, after a redirect, on the next. */
@RequestScoped
public class Notices {

    private static final String WAITING = Notices.class.getName();

    private List<String> taken;

    public void add(String text) {
        List<String> waiting = new ArrayList<>(waiting());
        waiting.add(text);
        session().put(WAITING, waiting);
    }

    /** Once; none yet while the page has not done its work. */
    public List<String> taken() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (taken == null) {
            taken = waiting();
            if (!taken.isEmpty()) {
                session().remove(WAITING);
            }
        }
        return taken;
    }

    @SuppressWarnings("unchecked")
    private List<String> waiting() {
        return FacesContext.getCurrentInstance().getExternalContext().getSession(false) == null
                ? List.of()
                : (List<String>) session().getOrDefault(WAITING, List.of());
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
