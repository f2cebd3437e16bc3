package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Planning;
import nl.partnership.web.base.Screen;

/** Plans a conversation, or changes one that was planned. */
@Named
@ViewScoped
public class PlanPage extends PlanGuests {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private Screen screen;

    private String id;
    private String partnership;
    private Planning planning;
    private boolean changedByAnother;

    /** Reads what there is to choose from; only when the page opens, not when it is sent back. */
    public void load() {
        if (planning != null) {
            return;
        }
        planning = id == null ? plans.proposal(partnership) : plans.planned(id);
        ConversationPlan plan = planning.plan();
        read(plan);
        readGuests(plan.guests());
    }

    /** Whether all of it is sent, and not only what changes another part of the page: then nothing may be missing. */
    public boolean isSaving() {
        return screen.parameter("plan:save") != null;
    }

    public void save() {
        addGuest();
        try {
            screen.go("/conversation/conversation.xhtml?id=" + (id == null ? plan() : replan()));
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is planned now; saving again puts it in its place
            planning = plans.planned(id);
            changedByAnother = true;
            screen.problem(null, "conversation.plan.stale");
        }
    }

    private String plan() {
        String planned = plans.plan(typed());
        screen.notice("conversation.plan.done");
        return planned;
    }

    private String replan() {
        plans.replan(id, planning.version(), typed());
        screen.notice("conversation.plan.changed");
        return id;
    }

    /** For each chosen theme, which kinds of partner are missing. */
    public List<Planning.Missing> getMissing() {
        return planning.missing(List.of(getThemes()), List.of(getParticipants()));
    }

    private ConversationPlan typed() {
        return typed(planning.plan(), getGuests());
    }

    /** The guests that are planned now, each in one line. */
    public List<String> getStoredGuests() {
        return planning.plan().guests().stream()
                .map(guest -> guest.name() + " (" + guest.organisation() + ")")
                .toList();
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public Planning getPlanning() {
        return planning;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
    }
}
