package nl.partnership.web.privacy.breach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.breach.BreachFacts;
import nl.partnership.domain.privacy.breach.BreachRisk;
import nl.partnership.ejb.privacy.breach.BreachService;
import nl.partnership.ejb.privacy.breach.BreachView;
import nl.partnership.web.base.Screen;

/** Notes a breach or a drill, or says what is known of it by now. */
@Named
@ViewScoped
public class BreachEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BreachService breaches;

    @Inject
    private Screen screen;

    private String id;
    private BreachView read;
    private boolean changedByAnother;
    private boolean drill;
    private String title;
    private String what;
    private LocalDate discoveredOn;
    private LocalTime discoveredAt;
    private Integer people;
    private BreachRisk risk;
    private String measures;

    /** {@code NotFound} for one of another board. */
    public void open() {
        if (id == null || read != null) {
            return;
        }
        read = breaches.get(id);
        BreachFacts facts = read.facts();
        title = facts.title();
        what = facts.what();
        discoveredOn = facts.discoveredOn();
        discoveredAt = facts.discoveredAt();
        people = facts.people();
        risk = facts.risk();
        measures = facts.measures();
    }

    public void save() {
        BreachFacts typed = new BreachFacts(title, what, discoveredOn, discoveredAt, people, risk, measures);
        if (id == null) {
            String noted = breaches.note(drill, typed);
            screen.notice("privacy.breach.noted");
            screen.go("/privacy/breach.xhtml?id=" + noted);
            return;
        }
        try {
            breaches.change(id, read.row().version(), typed);
            screen.notice("privacy.breach.changed");
            screen.go("/privacy/breach.xhtml?id=" + id);
        } catch (Stale stale) {
            read = breaches.get(id);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    public BreachRisk[] getRisks() {
        return BreachRisk.values();
    }

    public BreachView getRead() {
        return read;
    }

    /** Whether the stored words stand beside the typed ones. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isDrill() {
        return drill;
    }

    public void setDrill(boolean drill) {
        this.drill = drill;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDiscoveredOn() {
        return discoveredOn;
    }

    public void setDiscoveredOn(LocalDate discoveredOn) {
        this.discoveredOn = discoveredOn;
    }

    public LocalTime getDiscoveredAt() {
        return discoveredAt;
    }

    public void setDiscoveredAt(LocalTime discoveredAt) {
        this.discoveredAt = discoveredAt;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public BreachRisk getRisk() {
        return risk;
    }

    public void setRisk(BreachRisk risk) {
        this.risk = risk;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }
}
