package nl.partnership.web.card;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.card.Attendance;
import nl.partnership.ejb.card.ConversationDetail;
import nl.partnership.ejb.card.ConversationService;
import nl.partnership.ejb.card.HoldService;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.web.base.Screen;

/** What comes out of a question, noted without leaving it: a task, an agenda item, a decision; and who is there. */
@Named
@ViewScoped
public class ResultsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldService hold;

    @Inject
    private transient ConversationService conversations;

    @Inject
    private transient TaskService tasks;

    @Inject
    private transient QuestionPage page;

    @Inject
    private transient Screen screen;

    private String title;
    private String owner;
    private LocalDate dueOn;
    private String agendaItem;
    private String decision;
    private transient ConversationDetail detail;
    private transient List<OwnerChoice> owners;

    public void addTask() {
        hold.addTask(page.getId(), page.getQuestion(), title, null, owner, dueOn);
        title = null;
        owner = null;
        dueOn = null;
        screen.notice("card.question.taskAdded");
    }

    public void addAgendaItem() {
        hold.raise(page.getId(), page.getQuestion(), agendaItem);
        agendaItem = null;
        screen.notice("card.question.agendaAdded");
    }

    public void addDecision() {
        hold.decide(page.getId(), page.getQuestion(), decision);
        decision = null;
        screen.notice("card.question.decisionAdded");
    }

    /** @param id of a participant or guest */
    public void attend(String id, boolean present) {
        hold.attend(page.getId(), id, present ? Attendance.PRESENT : Attendance.ABSENT);
        detail = null;
    }

    /** Who was asked, with whether they are there. */
    public ConversationDetail getDetail() {
        if (detail == null) {
            detail = conversations.detail(page.getId());
        }
        return detail;
    }

    /** To whom a task can be given. */
    public List<OwnerChoice> getOwners() {
        if (owners == null) {
            owners = tasks.owners(page.getView().head().partnershipId());
        }
        return owners;
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
