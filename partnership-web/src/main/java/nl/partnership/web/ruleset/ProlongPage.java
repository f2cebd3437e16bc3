package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.ejb.ruleset.ProlongationService;
import nl.partnership.ejb.ruleset.ProlongationView;
import nl.partnership.web.base.Screen;

/** The board lets the former rules hold for the first weeks of a school year that has none of its own. */
@Named
@ViewScoped
public class ProlongPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProlongationService prolongations;

    @Inject
    private Screen screen;

    private transient ProlongationView view;
    private String seen;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void read() {
        view = prolongations.look().orElse(null);
        seen = view == null ? null : view.review().digest();
        until = view == null ? null : view.last();
    }

    public void prolong() {
        int number = prolongations.prolong(until, reason, seen);
        screen.notice("ruleset.prolong.done", number);
        screen.go("/ruleset/rules.xhtml?version=" + number);
    }

    /** Null when there is nothing to prolong now. */
    public ProlongationView getView() {
        if (view == null && seen != null) {
            view = prolongations.look().orElse(null);
        }
        return view;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
