package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.ejb.insight.IncidentRow;
import nl.partnership.ejb.insight.IncidentService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.ListChoice;

/** Puts an incident right, or takes it out, with a reason. */
@Named
@ViewScoped
public class IncidentCorrectPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/insight/incident-rows.xhtml";

    @Inject
    private IncidentService incidents;

    @Inject
    private Screen screen;

    private final IncidentForm form = new IncidentForm();
    private String id;
    private String reason;
    private IncidentRow read;
    private boolean changedByAnother;

    /** {@code NotFound} for one of another school, for one that was taken out, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = incidents.get(id);
            form.read(read.facts());
        }
    }

    public void correct() {
        act(() -> incidents.correct(id, read.version(), form.typed(), getChosen()), "insight.incident.corrected");
    }

    public void takeOut() {
        act(() -> incidents.takeOut(id, read.version(), getChosen()), "insight.incident.takenOut");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            screen.notice(done);
            screen.go(LIST);
        } catch (Stale stale) {
            // what was chosen stays, beside what the other stored; saving again keeps it
            read = incidents.get(id);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    private CorrectionReason getChosen() {
        return ListChoice.named(CorrectionReason.values(), reason);
    }

    public IncidentForm getForm() {
        return form;
    }

    /** As it is stored. */
    public IncidentRow getRead() {
        return read;
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
