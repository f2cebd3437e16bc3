package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;
import nl.partnership.ejb.support.DutyInformers;
import nl.partnership.ejb.support.DutyRow;
import nl.partnership.ejb.support.DutyService;
import nl.partnership.web.base.Screen;

/** Writes down who informs whom, or changes it. */
@Named
@ViewScoped
public class DutyEditPage extends DutyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DutyService duties;

    @Inject
    private Screen screen;

    private String id;
    private DutyRow read;
    private List<DutyInformers.Informer> informers;
    private boolean changedByAnother;

    /** {@code NotFound} for one of others. */
    public void open() {
        if (informers == null) {
            informers = duties.informers();
            if (id != null) {
                read = duties.get(id);
                read(read);
            }
        }
    }

    public void save() {
        try {
            String saved = saved();
            screen.notice("support.duty.saved");
            screen.go("/support/duty.xhtml?id=" + saved);
        } catch (Stale stale) {
            read = duties.get(id);
            changedByAnother = true;
            screen.problem(null, "support.duty.stale");
        }
    }

    private String saved() {
        if (id == null) {
            return duties.add(typed());
        }
        duties.change(id, read.version(), typed());
        return id;
    }

    public Collection<Vocabulary.Purpose> getPurposes() {
        return Vocabulary.shipped().purposes().values();
    }

    public Informed[] getAudiences() {
        return Informed.values();
    }

    public Within[] getPossibleWithin() {
        return Within.values();
    }

    public FirstReader[] getReaders() {
        return FirstReader.values();
    }

    public List<DutyInformers.Informer> getInformers() {
        return informers;
    }

    /** Whether the stored exception stands beside the typed one. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** As it is stored, in the fields of this form. */
    public DutyForm getStored() {
        DutyForm stored = new DutyForm();
        stored.read(read);
        return stored;
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
