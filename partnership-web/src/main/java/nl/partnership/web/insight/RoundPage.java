package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.insight.finding.FindingEntryService;
import nl.partnership.ejb.insight.finding.FindingService;
import nl.partnership.ejb.insight.finding.RoundView;
import nl.partnership.web.base.Screen;

/** What organisations see, for one conversation: the own findings, and once it is opened those of all side by side. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService findings;

    @Inject
    private FindingEntryService entry;

    @Inject
    private Screen screen;

    private String id;
    private RoundView read;

    /** {@code NotFound} for strangers, and for a conversation that does not ask it. */
    public void open() {
        read = findings.round(id);
    }

    public void release(Release to) {
        entry.release(id, screen.which(), to);
        done("insight.finding.now." + to);
    }

    public void releaseAll() {
        entry.releaseAll(id);
        done("insight.finding.now.READY");
    }

    public void remove() {
        entry.remove(id, screen.which());
        done("insight.finding.removed");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/insight/finding-round.xhtml?id=" + id);
    }

    public RoundView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
