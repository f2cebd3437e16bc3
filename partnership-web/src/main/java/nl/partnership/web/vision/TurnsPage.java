package nl.partnership.web.vision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.vision.TurnService;
import nl.partnership.ejb.vision.TurnsView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.partner.SchoolSignals;

/** Who is to act at which signal at a school: the table of all, the own column, and what lacks. */
@Named
@ViewScoped
public class TurnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TurnService turns;

    @Inject
    private Screen screen;

    private String school;
    private List<SchoolRow> schools;
    private TurnsView read;

    /** {@code NotFound} for a school with which one does not work. */
    public void open() {
        if (schools != null) {
            return;
        }
        schools = turns.schools();
        if (school == null && !schools.isEmpty()) {
            school = schools.get(0).id();
        }
        if (school != null) {
            read = turns.table(school);
        }
    }

    public void confirm() {
        try {
            turns.confirm(school, read.own().digest());
            done("vision.turns.confirmed");
        } catch (Stale stale) {
            read = turns.table(school);
            screen.problem(null, "vision.turns.stale");
        }
    }

    public void putOnAgenda() {
        turns.putOnAgenda(school, SchoolSignals.require(screen.which()));
        done("vision.agenda.done");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/vision/turns.xhtml?school=" + school);
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null for who works with no school today. */
    public TurnsView getRead() {
        return read;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
