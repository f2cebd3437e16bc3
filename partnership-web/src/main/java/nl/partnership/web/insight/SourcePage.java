package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.insight.SourceEntryService;
import nl.partnership.ejb.insight.SourceRow;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** One source, and what one does with the own one. */
@Named
@ViewScoped
public class SourcePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService sources;

    @Inject
    private SourceEntryService entry;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    private String id;
    private SourceRow read;
    private LocalDate deliveredOn;

    /** {@code NotFound} for one of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = sources.get(id);
            deliveredOn = dates.today();
        }
    }

    public void deliver() {
        act(() -> entry.deliver(id, read.version(), deliveredOn), "insight.source.delivered");
    }

    public void takeBack() {
        act(() -> entry.takeBack(id, read.version()), "insight.source.takenBack");
    }

    public void confirm() {
        act(() -> entry.confirm(id, read.version()), "insight.source.confirmed");
    }

    public void end() {
        act(() -> entry.end(id, read.version()), "insight.source.ended");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            screen.notice(done);
            screen.go("/insight/source.xhtml?id=" + id);
        } catch (Stale stale) {
            read = sources.get(id);
            screen.problem(null, "insight.source.overtaken");
        }
    }

    public SourceRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }
}
