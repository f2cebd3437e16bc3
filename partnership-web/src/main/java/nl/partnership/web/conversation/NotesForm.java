package nl.partnership.web.conversation;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed at a question and is to come out of it. */
public abstract class NotesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    String title;
    String owner;
    LocalDate dueOn;
    String agendaItem;
    String decision;

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

    public String getAgendaItem() {
        return agendaItem;
    }

    public void setAgendaItem(String agendaItem) {
        this.agendaItem = agendaItem;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
