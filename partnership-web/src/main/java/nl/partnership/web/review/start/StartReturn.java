package nl.partnership.web.review.start;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.web.base.Screen;

/** Whether the start of a year led somebody to the page of a record, until they are back. */
@Named
@SessionScoped
public class StartReturn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Screen screen;

    private boolean away;

    void leave() {
        away = true;
    }

    void arrive() {
        away = false;
    }

    /** On every page but those of the start itself. */
    public boolean isShown() {
        return away && !screen.path().startsWith("/review/start");
    }
}
