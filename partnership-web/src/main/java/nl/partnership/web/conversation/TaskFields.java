package nl.partnership.web.conversation;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a task at a question: what is to be done, by whom and by when. */
public abstract class TaskFields implements Serializable {

    private static final long serialVersionUID = 1L;

    String title;
    String owner;
    LocalDate dueOn;

    /** For the next one. */
    void emptyTask() {
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
