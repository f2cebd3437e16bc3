package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.ejb.support.expertise.ExpertiseEntryService;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.ejb.support.expertise.OtherMaps;
import nl.partnership.web.base.Screen;

/** One entry of the support map: how one reaches them, what came of it, and what one does with the own one. */
@Named
@ViewScoped
public class MapEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpertiseService expertise;

    @Inject
    private ExpertiseEntryService entry;

    @Inject
    private Screen screen;

    private String id;
    private ExpertiseRow read;
    private OtherMaps others = OtherMaps.NONE;

    /** {@code NotFound} for one of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = expertise.get(id);
            others = read.own() ? entry.others(id) : OtherMaps.NONE;
        }
    }

    public void reached() {
        tell(ReachOutcome.REACHED);
    }

    public void missed() {
        tell(ReachOutcome.NOT_REACHED);
    }

    public void wrong() {
        tell(ReachOutcome.WRONG);
    }

    private void tell(ReachOutcome outcome) {
        boolean open = expertise.tell(id, outcome);
        done(open ? "support.reach.stillOpen" : "support.reach.told." + outcome);
    }

    public void takeBack() {
        expertise.takeBack(id);
        done("support.reach.takenBack");
    }

    public void confirm() {
        act(() -> entry.confirm(id, read.version(), read.reach().wrong()), "support.expertise.confirmed");
    }

    public void end() {
        act(() -> entry.end(id, read.version(), read.reach().wrong()), "support.expertise.ended");
    }

    public void resume() {
        entry.resume(id);
        done("support.expertise.resumed");
    }

    public void takeOver() {
        int schools = entry.takeOver(id);
        screen.notice("support.expertise.tookOver", schools);
        screen.go("/support/map-entry.xhtml?id=" + id);
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            done(done);
        } catch (Stale stale) {
            read = expertise.get(id);
            screen.problem(null, "support.expertise.overtaken");
        }
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/support/map-entry.xhtml?id=" + id);
    }

    public ExpertiseRow getRead() {
        return read;
    }

    public OtherMaps getOthers() {
        return others;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
