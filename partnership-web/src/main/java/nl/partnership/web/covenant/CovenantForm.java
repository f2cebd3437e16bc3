package nl.partnership.web.covenant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.covenant.CovenantRow;
import nl.partnership.ejb.covenant.CovenantTerms;

/** A covenant as somebody is typing it. */
public class CovenantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String[] parties = {};
    private String[] purposes = {};
    private LocalDate from;
    private LocalDate until;
    private LocalDate evaluateOn;

    void read(CovenantRow row) {
        names(row);
        from = row.from();
        until = row.agreedUntil();
        evaluateOn = row.evaluateOn();
    }

    /** The one that is to take its place begins the day after. */
    void readAsNext(CovenantRow row) {
        names(row);
        from = row.until().plusDays(1);
    }

    private void names(CovenantRow row) {
        title = row.title();
        parties = row.parties().stream().map(CovenantRow.Party::id).toArray(String[]::new);
        purposes = row.purposes().toArray(String[]::new);
    }

    CovenantTerms typed() {
        return new CovenantTerms(title, List.of(parties), List.of(purposes), from, until, evaluateOn);
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
