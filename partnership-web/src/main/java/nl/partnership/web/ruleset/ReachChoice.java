package nl.partnership.web.ruleset;

import java.io.Serializable;
import java.time.LocalDate;

/** Who looks, at whose records, on which day, and since when. */
public abstract class ReachChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    String owner;
    String viewer;
    LocalDate day;
    LocalDate before;

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getViewer() {
        return viewer;
    }

    public void setViewer(String viewer) {
        this.viewer = viewer;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getBefore() {
        return before;
    }

    public void setBefore(LocalDate before) {
        this.before = before;
    }
}
