package nl.partnership.web.covenant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.covenant.CovenantRow;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.covenant.CovenantTerms;
import nl.partnership.web.base.Screen;

/** Registers a covenant, puts one right, or lets a new one take the place of another. */
@Named
@ViewScoped
public class CovenantEditPage extends CovenantForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CovenantService covenants;

    @Inject
    private Screen screen;

    private String id;
    private String replaces;
    private CovenantRow read;
    private boolean changedByAnother;
    private List<CovenantRow.Party> candidates;

    /** Reads what there is to change or to replace; {@code NotFound} for an id that is none. */
    public void open() {
        if (candidates == null) {
            candidates = covenants.candidates(id == null ? replaces : id);
            if (id != null || replaces != null) {
                fill();
            }
        }
    }

    private void fill() {
        read = current();
        if (id == null) {
            readAsNext(read);
        } else {
            read(read);
        }
    }

    private CovenantRow current() {
        return covenants.get(id == null ? replaces : id).row();
    }

    public void save() {
        try {
            String saved = save(typed());
            screen.notice("covenant.saved");
            screen.go("/covenant/covenant.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is there now; saving again writes over that
            read = current();
            changedByAnother = id != null;
            screen.problem(null, "covenant.stale");
        }
    }

    private String save(CovenantTerms terms) {
        if (id == null) {
            return covenants.add(terms, replaces);
        }
        covenants.change(id, read.version(), terms);
        return id;
    }

    public List<CovenantRow.Party> getCandidates() {
        return candidates;
    }

    public List<Vocabulary.Purpose> getPossiblePurposes() {
        return Vocabulary.shipped().purposes().values();
    }

    /** The covenant to change or to replace, as it is stored; null for an entirely new one. */
    public CovenantRow getRead() {
        return read;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** As it is stored, in the fields of this form. */
    public CovenantForm getStored() {
        CovenantForm stored = new CovenantForm();
        stored.read(read);
        return stored;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }
}
