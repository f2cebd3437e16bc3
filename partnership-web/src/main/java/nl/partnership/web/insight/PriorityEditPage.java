package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.finding.JointListService;
import nl.partnership.ejb.insight.finding.JointRow;
import nl.partnership.ejb.insight.priority.PriorityListService;
import nl.partnership.ejb.insight.priority.PriorityRow;
import nl.partnership.ejb.insight.priority.PriorityService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** Proposes a priority, perhaps from a joint finding, or says it otherwise. */
@Named
@ViewScoped
public class PriorityEditPage extends PriorityForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private PriorityListService priorities;

    @Inject
    private PriorityService own;

    @Inject
    private JointListService joints;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private String id;
    private String from;
    private PriorityRow read;
    private JointRow why;
    private List<SchoolRow> owners;
    private List<PriorityRow> full;
    private String owner;
    private String replaces;
    private boolean changedByAnother;

    /** {@code NotFound} for one of another school, and for a joint finding that the caller does not see. */
    public void open() {
        owners = own.owners();
        full = id == null ? own.full() : List.of();
        if (id != null) {
            read = priorities.get(id);
            if (!read.schoolId().equals(current.get().organisationId())) {
                throw new NotFound("priority", id);
            }
            read(read.terms());
            owner = read.ownerId();
        } else if (from != null) {
            why = joints.get(from);
        }
    }

    public void save() {
        try {
            String saved = saved();
            screen.notice("insight.priority.saved");
            screen.go("/insight/priority.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = priorities.get(id);
            changedByAnother = true;
            screen.problem(null, "insight.source.stale");
        }
    }

    private String saved() {
        if (id == null) {
            return own.propose(typed(), owner, replaces, from);
        }
        own.change(id, read.version(), typed(), owner);
        return id;
    }

    /** All but the incidents, whose counts stay within the school. */
    public List<SourceKind> getSources() {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind != SourceKind.INCIDENTS)
                .toList();
    }

    /** The joint finding that it comes from; null for none. */
    public JointRow getWhy() {
        return why;
    }

    public List<SchoolRow> getOwners() {
        return owners;
    }

    /** Those of which one makes place; empty as long as there is room. */
    public List<PriorityRow> getFull() {
        return full;
    }

    public PriorityRow getRead() {
        return read;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
