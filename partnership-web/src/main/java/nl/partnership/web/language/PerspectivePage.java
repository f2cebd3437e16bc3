package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.language.cases.PerspectiveRow;
import nl.partnership.ejb.language.cases.PerspectiveService;
import nl.partnership.ejb.language.cases.TypedPerspective;
import nl.partnership.web.base.Screen;

/** Reads a case through the eyes of one sector. */
@Named
@ViewScoped
public class PerspectivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningCaseService cases;

    @Inject
    private PerspectiveService perspectives;

    @Inject
    private Screen screen;

    private String id;
    private Viewpoint viewpoint;
    private CaseView read;
    private PerspectiveRow own;
    private boolean overtaken;
    private String sees;
    private String does;
    private String mayShare;
    private String askedOf;
    private LocalDate askedOn;

    /** {@code NotFound} for a case that one may not see, and for a sector that is another's. */
    public void open() {
        if (read == null) {
            read = cases.get(id);
            if (viewpoint == null || !read.open().contains(viewpoint)) {
                throw new NotFound("case-perspective", id);
            }
            own = perspectives.draft(id, viewpoint);
            if (own != null) {
                sees = own.sees();
                does = own.does();
                mayShare = own.mayShare();
                askedOf = own.askedOf();
                askedOn = own.askedOn();
            }
        }
    }

    /** Keeps it for the own organisation. */
    public void save() {
        write(false);
    }

    public void ready() {
        write(true);
    }

    private void write(boolean ready) {
        try {
            perspectives.write(
                    id,
                    viewpoint,
                    own == null ? null : own.id(),
                    own == null ? 0 : own.version(),
                    new TypedPerspective(sees, does, mayShare, askedOf, askedOn),
                    ready);
            done(ready ? "language.definition.ready.done" : "language.definition.saved");
        } catch (Stale stale) {
            own = perspectives.draft(id, viewpoint);
            overtaken = true;
            screen.problem(null, "language.definition.stale");
        }
    }

    public void takeBack() {
        perspectives.takeBack(id, viewpoint);
        done("language.definition.takenBack");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/language/case.xhtml?id=" + id);
    }

    public CaseView getRead() {
        return read;
    }

    /** What is stored; null for nothing. */
    public PerspectiveRow getOwn() {
        return own;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Viewpoint getViewpoint() {
        return viewpoint;
    }

    public void setViewpoint(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    public String getSees() {
        return sees;
    }

    public void setSees(String sees) {
        this.sees = sees;
    }

    public String getDoes() {
        return does;
    }

    public void setDoes(String does) {
        this.does = does;
    }

    public String getMayShare() {
        return mayShare;
    }

    public void setMayShare(String mayShare) {
        this.mayShare = mayShare;
    }

    public String getAskedOf() {
        return askedOf;
    }

    public void setAskedOf(String askedOf) {
        this.askedOf = askedOf;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }
}
