package nl.partnership.web.vision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.vision.signal.SignalRow;
import nl.partnership.ejb.vision.signal.SignalService;
import nl.partnership.web.base.Screen;

/** Adds a signal to those of the own school, or calls one otherwise. */
@Named
@ViewScoped
public class SignalEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignalService signals;

    @Inject
    private Screen screen;

    private String id;
    private SignalRow read;
    private String name;
    private String explanation;
    private boolean changedByAnother;

    /** {@code NotFound} for one of another school. */
    public void open() {
        if (id != null && read == null) {
            read = read();
            name = read.name();
            explanation = read.explanation();
        }
    }

    private SignalRow read() {
        return signals.own().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("school-signal", id));
    }

    public void save() {
        try {
            if (id == null) {
                signals.add(name, explanation);
            } else {
                signals.change(id, read.version(), name, explanation);
            }
            screen.notice(id == null ? "vision.signal.added" : "vision.signal.changed");
            screen.go("/vision/turn-signals.xhtml");
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is there now; saving again writes over that
            read = read();
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** As it is stored; null for a new one. */
    public SignalRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
