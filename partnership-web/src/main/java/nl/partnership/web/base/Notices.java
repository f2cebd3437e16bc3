package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What went well: told on this page or, after a redirect, on the next. A page may ask for a part of itself while its form is on
 * the way; that answer takes only what was added for it, or nobody would read what came of the form.
 */
@RequestScoped
public class Notices {

    private static final String WAITING = Notices.class.getName();

    private final List<String> own = new ArrayList<>();
    private List<String> taken;

    public void add(String text) {
        add(text, session());
    }

    void add(String text, Map<String, Object> session) {
        own.add(text);
        List<String> waiting = new ArrayList<>(waiting(session));
        waiting.add(text);
        session.put(WAITING, waiting);
    }

    /** Once; none yet while the page has not done its work. */
    public List<String> taken() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (taken == null) {
            boolean whole = !context.getPartialViewContext().isPartialRequest();
            taken = context.getExternalContext().getSession(false) == null ? List.of() : taken(whole, session());
        }
        return taken;
    }

    /** @param whole whether the answer is a page, not parts of one */
    List<String> taken(boolean whole, Map<String, Object> session) {
        List<String> waiting = new ArrayList<>(waiting(session));
        List<String> told = new ArrayList<>(own);
        own.forEach(waiting::remove);
        if (whole) {
            told.addAll(0, waiting);
            waiting.clear();
        }
        if (waiting.isEmpty()) {
            session.remove(WAITING);
        } else {
            session.put(WAITING, waiting);
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    private static List<String> waiting(Map<String, Object> session) {
        return (List<String>) session.getOrDefault(WAITING, List.of());
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
