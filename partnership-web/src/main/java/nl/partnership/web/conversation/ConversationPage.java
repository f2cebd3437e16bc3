package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.conversation.AgendaService;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.LeftOver;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.web.base.Screen;

/** One conversation: when, who, how far everybody is, and what can be done with it now. */
@Named
@ViewScoped
public class ConversationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConversationService conversations;

    @Inject
    private PlanService plans;

    @Inject
    private AgendaService agenda;

    @Inject
    private HoldService hold;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String id;
    private String agendaText;
    private ConversationDetail detail;
    private List<LeftOver> later = List.of();

    public void load() {
        detail = conversations.detail(id);
        later = isPlanning() ? agenda.later(id) : List.of();
    }

    /** Whether the caller leads it and it was not opened yet. */
    private boolean isPlanning() {
        return detail.head().isPlanned() && detail.head().convenes();
    }

    /** Looks whether it was opened; then everybody who looks on goes to the question on the table. */
    public void follow() {
        ConversationStatus now = hold.follow(id).status();
        if (now != ConversationStatus.PLANNED) {
            screen.go("/conversation/" + (now == ConversationStatus.OPEN ? "question" : "conversation") + ".xhtml?id="
                    + id);
        }
    }

    /** Whether its day lies ahead, so that who opens it should mean to. */
    public boolean isEarly() {
        return detail.head().date().isAfter(LocalDate.now(clock));
    }

    /** Opens the conversation and goes to its first question. */
    public void open() {
        hold.open(id);
        screen.go("/conversation/question.xhtml?id=" + id);
    }

    public void cancel() {
        plans.cancel(id, detail.head().version());
        screen.notice("conversation.cancelled");
        load();
    }

    public void putOnAgenda() {
        agenda.putOnAgenda(id, agendaText);
        agendaText = null;
        load();
    }

    /** Which one stands in the request: somebody else may have changed the list meanwhile. */
    public void takeOffAgenda() {
        agenda.takeOffAgenda(id, screen.which());
        screen.notice("conversation.agenda.takenOff");
        load();
    }

    /** What waited for later comes on this agenda. */
    public void takeUp() {
        agenda.takeUp(id, screen.which());
        load();
    }

    public void letGo() {
        agenda.letGo(id, screen.which());
        screen.notice("conversation.agenda.letGo");
        load();
    }

    /** What waits at the school until somebody puts it on an agenda. */
    public List<LeftOver> getLater() {
        return later;
    }

    public ConversationDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAgendaText() {
        return agendaText;
    }

    public void setAgendaText(String agendaText) {
        this.agendaText = agendaText;
    }
}
