package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.ejb.insight.SourceEntryService;
import nl.partnership.ejb.insight.SourceRow;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.ejb.insight.TypedSource;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** Puts a source on the list, or says it otherwise. Of which kind it is one chooses first: that fills in how often it comes. */
@Named
@ViewScoped
public class SourceEditPage extends SourceForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService sources;

    @Inject
    private SourceEntryService entry;

    @Inject
    private Screen screen;

    private String id;
    private SourceKind kind;
    private SourceRow read;
    private List<SchoolRow> possible;
    private String[] schools = {};
    private boolean changedByAnother;

    /** {@code NotFound} for one of others. */
    public void open() {
        if (id != null) {
            read = sources.get(id);
            if (!read.own()) {
                throw new NotFound("data-source", id);
            }
            kind = read.kind();
            read(read.terms());
            return;
        }
        possible = entry.schools();
        if (possible.size() == 1) {
            schools = new String[] {possible.get(0).id()};
        }
        kind = Arrays.stream(SourceKind.values())
                .filter(one -> one.name().equals(screen.parameter("kind")))
                .findFirst()
                .orElse(null);
        if (kind != null) {
            read(new SourceTerms(null, null, kind.usual(), null, null, null));
        }
    }

    public void save() {
        try {
            String saved = saved();
            screen.notice("insight.source.saved");
            screen.go("/insight/source.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = sources.get(id);
            changedByAnother = true;
            screen.problem(null, "insight.source.stale");
        }
    }

    private String saved() {
        if (id == null) {
            return entry.add(List.of(schools), new TypedSource(kind, typed()));
        }
        entry.change(id, read.version(), typed());
        return id;
    }

    /** Null as long as none is chosen. */
    public SourceKind getKind() {
        return kind;
    }

    /** Whether it is the safety monitor, of which law says how often and when. */
    public boolean isMonitor() {
        return kind == SourceKind.PUPIL_MONITOR;
    }

    public boolean isOther() {
        return kind == SourceKind.OTHER;
    }

    /** Whether it can hold for several schools at once. */
    public boolean isForSeveral() {
        return possible != null && possible.size() > 1;
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Reliability[] getReliabilities() {
        return Reliability.values();
    }

    public List<SchoolRow> getPossible() {
        return possible;
    }

    public String[] getSchools() {
        return schools;
    }

    public void setSchools(String[] schools) {
        this.schools = schools;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
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
}
