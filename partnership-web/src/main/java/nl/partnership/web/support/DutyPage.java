package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.support.DutyRow;
import nl.partnership.ejb.support.DutyService;
import nl.partnership.web.base.Screen;

/** One agreement on who informs whom. */
@Named
@ViewScoped
public class DutyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DutyService duties;

    @Inject
    private Screen screen;

    private String id;
    private DutyRow read;

    /** {@code NotFound} for one of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = duties.get(id);
        }
    }

    public void end() {
        try {
            duties.end(id, read.version());
            screen.notice("support.duty.ended");
            screen.go("/support/duties.xhtml?school=" + read.schoolId());
        } catch (Stale stale) {
            read = duties.get(id);
            screen.problem(null, "support.duty.stale");
        }
    }

    public DutyRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
