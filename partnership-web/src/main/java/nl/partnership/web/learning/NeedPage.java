package nl.partnership.web.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.ejb.learning.NeedProgressService;
import nl.partnership.ejb.learning.NeedService;
import nl.partnership.ejb.learning.NeedView;
import nl.partnership.web.base.Screen;

/** One training need: who wants it, for whom, with whom it was laid and what came of it. */
@Named
@ViewScoped
public class NeedPage extends NeedProgressForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedService needs;

    @Inject
    private NeedProgressService progress;

    @Inject
    private Screen screen;

    private String id;
    private NeedView read;
    private boolean changedByAnother;

    /** {@code NotFound} for one of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = needs.get(id);
            read(read.own());
            read(read.row());
        }
    }

    /** "Wij ook": in one tap, for everybody who works with the school. */
    public void join() {
        act(() -> needs.back(id, NeedService.NOTHING_SAID, List.of(), null), "learning.need.backed");
        if (changedByAnother) {
            read(read.own());
        }
    }

    public void sayForWhom() {
        act(() -> needs.back(id, said(), getRoleCodes(), getPeople()), "learning.need.said");
    }

    public void stepOut() {
        act(() -> needs.stepOut(id), "learning.need.steppedOut");
    }

    public void arrange() {
        act(() -> progress.arrange(id, version(), arrangement()), "learning.need.arranged.saved");
    }

    public void hold() {
        act(() -> progress.hold(id, version(), getHeldOn(), getDifferent()), "learning.need.held.saved");
    }

    public void drop() {
        act(() -> progress.drop(id, version()), "learning.need.dropped");
    }

    public void reopen() {
        act(() -> progress.reopen(id, version()), "learning.need.reopened");
    }

    /** What another did meanwhile stands on the page; what was typed stays in the form. */
    private void act(Runnable step, String done) {
        try {
            step.run();
            screen.notice(done);
            screen.go(path());
        } catch (Stale stale) {
            read = needs.get(id);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    public void repeat() {
        screen.notice("learning.need.repeated", needs.repeat(id));
        screen.go(path());
    }

    private String path() {
        return "/learning/need.xhtml?id=" + id;
    }

    private long said() {
        return read.own() == null ? NeedService.NOTHING_SAID : read.own().version();
    }

    private long version() {
        return read.row().version();
    }

    public PeopleBand[] getBands() {
        return PeopleBand.values();
    }

    /** Whether it runs, as the caller is told. */
    public boolean isRunning() {
        return read.row().state().isRunning();
    }

    public boolean isHeld() {
        return read.row().state() == NeedState.DONE;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public NeedView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
