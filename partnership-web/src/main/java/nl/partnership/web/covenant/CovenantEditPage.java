package nl.partnership.web.covenant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
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
public class CovenantEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CovenantService covenants;

    @Inject
    private Screen screen;

    private String id;
    private String replaces;
    private CovenantRow read;
    private List<CovenantRow.Party> candidates;
    private String title;
    private String[] parties = {};
    private String[] purposes = {};
    private LocalDate from;
    private LocalDate until;
    private LocalDate evaluateOn;

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
        read = stored();
        title = read.title();
        parties = read.parties().stream().map(CovenantRow.Party::id).toArray(String[]::new);
        purposes = read.purposes().toArray(String[]::new);
        if (id == null) {
            from = read.until().plusDays(1);
        } else {
            from = read.from();
            until = read.agreedUntil();
            evaluateOn = read.evaluateOn();
        }
    }

    private CovenantRow stored() {
        return covenants.get(id == null ? replaces : id).row();
    }

    public void save() {
        CovenantTerms terms = new CovenantTerms(title, List.of(parties), List.of(purposes), from, until, evaluateOn);
        try {
            String saved = save(terms);
            screen.notice("covenant.saved");
            screen.go("/covenant/covenant.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays; saving again keeps it
            read = stored();
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String[] getParties() {
        return parties;
    }

    public void setParties(String[] parties) {
        this.parties = parties;
    }

    public String[] getPurposes() {
        return purposes;
    }

    public void setPurposes(String[] purposes) {
        this.purposes = purposes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getEvaluateOn() {
        return evaluateOn;
    }

    public void setEvaluateOn(LocalDate evaluateOn) {
        this.evaluateOn = evaluateOn;
    }
}
