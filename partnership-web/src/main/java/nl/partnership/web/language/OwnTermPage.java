package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.language.OwnTermService;
import nl.partnership.ejb.language.OwnTermView;
import nl.partnership.ejb.language.TermService;
import nl.partnership.web.base.Screen;

/** A term of the own school: writes it down, and puts it to rest once it was on a table. */
@Named
@ViewScoped
public class OwnTermPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTermService own;

    @Inject
    private TermService terms;

    @Inject
    private Screen screen;

    private String id;
    private String school;
    private OwnTermView read;
    private String name;
    private String examples;
    private boolean overtaken;

    /** {@code NotFound} for another school than the own one. */
    public void open() {
        if (read != null) {
            return;
        }
        if (id == null) {
            if (!terms.all(school).leads()) {
                throw new NotFound("school", school);
            }
            return;
        }
        read = own.get(id);
        school = read.schoolId();
        name = read.row().name();
        examples = read.row().examples();
    }

    public void save() {
        if (id == null) {
            go(own.add(school, name, examples), "language.own.added");
        } else {
            act(() -> own.change(id, version(), name, examples), "language.own.changed");
        }
    }

    public void rest() {
        act(() -> own.rest(id, version()), "language.own.rested");
    }

    public void wake() {
        act(() -> own.wake(id, version()), "language.own.woken");
    }

    public void remove() {
        act(() -> own.remove(id, version()), "language.own.removed");
    }

    private long version() {
        return read.row().version();
    }

    private void act(Runnable act, String notice) {
        try {
            act.run();
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = own.get(id);
            overtaken = true;
            screen.problem(null, "language.own.stale");
            return;
        }
        go("language.own.removed".equals(notice) ? null : id, notice);
    }

    private void go(String term, String notice) {
        screen.notice(notice);
        screen.go(
                term == null
                        ? "/language/terms.xhtml?school=" + school
                        : "/language/term.xhtml?school=" + school + "&term=" + term);
    }

    /** Null for a new one. */
    public OwnTermView getRead() {
        return read;
    }

    /** Whether the stored words stand beside the typed ones. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getExamples() {
        return examples;
    }

    public void setExamples(String examples) {
        this.examples = examples;
    }
}
