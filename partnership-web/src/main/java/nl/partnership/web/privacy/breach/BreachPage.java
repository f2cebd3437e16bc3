package nl.partnership.web.privacy.breach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.breach.BreachState;
import nl.partnership.ejb.privacy.breach.BreachService;
import nl.partnership.ejb.privacy.breach.BreachStepService;
import nl.partnership.ejb.privacy.breach.BreachView;
import nl.partnership.web.base.Screen;

/** One breach: what is left of the time, what is known, what was decided and who was told. */
@Named
@ViewScoped
public class BreachPage extends BreachForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BreachService breaches;

    @Inject
    private BreachStepService steps;

    @Inject
    private Screen screen;

    private String id;
    private BreachView read;

    /** {@code NotFound} for one of another board. */
    public void open() {
        if (read == null) {
            read = breaches.get(id);
        }
    }

    public void sendReport() {
        act(() -> steps.report(id, version(), report()), "privacy.breach.report.done");
    }

    public void leaveUnreported() {
        act(() -> steps.leaveUnreported(id, version(), getNotReportedWhy()), "privacy.breach.leave.done");
    }

    public void takeBackDecision() {
        act(() -> steps.takeBackDecision(id, version()), "privacy.breach.takeBack.done");
    }

    public void tell() {
        act(() -> steps.tell(id, getTold(), getToldOn(), getToldAt()), "privacy.breach.tell.done");
    }

    public void untell() {
        String which = screen.which();
        act(() -> steps.untell(which), "privacy.breach.untell.done");
    }

    public void leaveUntold() {
        act(() -> steps.leaveUntold(id, version(), getUntoldWhy()), "privacy.breach.untold.done");
    }

    public void close() {
        act(() -> steps.close(id, version()), "privacy.breach.close.done");
    }

    public void reopen() {
        act(() -> steps.reopen(id, version()), "privacy.breach.reopen.done");
    }

    /** What another did meanwhile stands on the page; what was typed stays in the form. */
    private void act(Runnable step, String done) {
        try {
            step.run();
            screen.notice(done);
            screen.go("/privacy/breach.xhtml?id=" + id);
        } catch (Stale stale) {
            read = breaches.get(id);
            screen.problem(null, "base.stale");
        }
    }

    private long version() {
        return read.row().version();
    }

    public boolean isRunning() {
        return read.row().state().isRunning();
    }

    /** Whether nobody decided yet. */
    public boolean isUndecided() {
        return read.row().state() == BreachState.OPEN;
    }

    public BreachView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
