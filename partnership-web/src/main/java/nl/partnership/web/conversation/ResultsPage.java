package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.ejb.conversation.AgendaService;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.OnTable;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.web.base.Screen;

/** What comes out of a question, noted without leaving it: a task, an agenda item, a decision; and who is there. */
@Named
@ViewScoped
public class ResultsPage extends NotesForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private HoldService hold;

    @Inject
    private NoteService notes;

    @Inject
    private ConversationService conversations;

    @Inject
    private AgendaService agenda;

    @Inject
    private TaskService tasks;

    @Inject
    private QuestionPage page;

    @Inject
    private Screen screen;

    private transient OnTable.Around around;
    private transient List<OwnerChoice> owners;

    public void addTask() {
        notes.addTask(page.getId(), page.getQuestion(), title, null, owner, dueOn);
        emptyTask();
        page.refresh();
        screen.notice("conversation.question.taskAdded");
    }

    public void addAgendaItem() {
        notes.raise(page.getId(), page.getQuestion(), agendaItem);
        agendaItem = null;
        page.refresh();
        screen.notice("conversation.question.agendaAdded");
    }

    public void addDecision() {
        notes.decide(page.getId(), page.getQuestion(), decision);
        decision = null;
        page.refresh();
        screen.notice("conversation.question.decisionAdded");
    }

    /** Which one stands in the request: of two who lead, the other may have changed the list meanwhile. */
    public void takeBackDecision() {
        notes.takeBackDecision(page.getId(), screen.which());
        page.refresh();
        screen.notice("conversation.question.decisionTakenBack");
    }

    /** Which one stands in the request, as for a decision. */
    public void takeOffAgenda() {
        agenda.takeOffAgenda(page.getId(), screen.which());
        page.refresh();
        screen.notice("conversation.agenda.takenOff");
    }

    /** @param id of a participant or guest */
    public void attend(String id, boolean present) {
        hold.attend(page.getId(), id, present ? Attendance.PRESENT : Attendance.ABSENT);
        around = readAgain();
    }

    /**
     * Ticks an item of this conversation's agenda off, or takes the tick away.
     *
     * @param id of an item of {@link #getAround}
     */
    public void handle(String id, boolean handled) {
        notes.handle(page.getId(), id, handled);
        around = readAgain();
    }

    /** Whether nobody was noted as present or absent yet. */
    public boolean isAttendanceUnknown() {
        return getAround().participants().stream().allMatch(each -> each.attendance() == Attendance.UNKNOWN);
    }

    /** How many items of the agenda are not ticked off. */
    public long getUnhandled() {
        return getAround().agenda().stream().filter(item -> !item.handled()).count();
    }

    /** The agenda, and who was asked, with whether they are there. */
    public OnTable.Around getAround() {
        if (around == null) {
            around = page.opened() == null ? readAgain() : page.opened().around();
        }
        return around;
    }

    private OnTable.Around readAgain() {
        return OnTable.Around.of(conversations.detail(page.getId()));
    }

    /** To whom a task can be given. */
    public List<OwnerChoice> getOwners() {
        if (owners == null) {
            owners = page.opened() == null
                    ? tasks.owners(page.getView().head().partnershipId())
                    : page.opened().owners();
        }
        return owners;
    }
}
