package nl.partnership.web.conversation;

import nl.partnership.web.task.TaskFields;

/** What is typed at a question and is to come out of it. */
public abstract class NotesForm extends TaskFields {

    private static final long serialVersionUID = 1L;

    String agendaItem;
    String decision;

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
