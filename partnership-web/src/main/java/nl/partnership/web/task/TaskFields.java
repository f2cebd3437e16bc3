package nl.partnership.web.task;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a task beside what it comes from: what is to be done, by whom and by when. */
public abstract class TaskFields implements Serializable {

    private static final long serialVersionUID = 1L;

    protected String title;
    protected String owner;
    protected LocalDate dueOn;

    /** For the next one. */
    protected void emptyTask() {
        title = null;
        owner = null;
        dueOn = null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
