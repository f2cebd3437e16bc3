package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.ejb.insight.IncidentRow;
import nl.partnership.ejb.insight.IncidentService;
import nl.partnership.ejb.insight.IncidentSteps;
import nl.partnership.web.base.Screen;

/** Enters an incident in five taps, and undoes what was just entered. */
@Named
@ViewScoped
public class IncidentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/insight/incident.xhtml";

    @Inject
    private IncidentService incidents;

    @Inject
    private IncidentWords words;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private final IncidentForm form = new IncidentForm();
    private List<IncidentRow> alike = List.of();
    private List<IncidentRow> undoable;
    private IncidentSteps guideline;

    @PostConstruct
    void open() {
        form.setDay(LocalDate.now(clock));
        undoable = incidents.undoable();
        guideline = incidents.guideline().orElse(null);
    }

    /** Who reads the rows is asked first when the same seems to be there already. */
    public void save() {
        IncidentFacts facts = form.typed();
        alike = incidents.enterUnlessAlike(facts);
        if (alike.isEmpty()) {
            entered(facts);
        }
    }

    /** It is not the same. */
    public void saveAnyway() {
        IncidentFacts facts = form.typed();
        incidents.enter(facts);
        entered(facts);
    }

    private void entered(IncidentFacts facts) {
        screen.notice("insight.incident.saved", words.what(facts));
        screen.go(PATH);
    }

    public void undo() {
        incidents.undo(screen.which());
        screen.notice("insight.incident.undone");
        screen.go(PATH);
    }

    public IncidentForm getForm() {
        return form;
    }

    /** What may be the same; empty until something was pressed. */
    public List<IncidentRow> getAlike() {
        return alike;
    }

    /** What the school laid down to do; null without. */
    public IncidentSteps getGuideline() {
        return guideline;
    }

    /** What the caller entered in the last ten minutes. */
    public List<IncidentRow> getUndoable() {
        return undoable;
    }
}
