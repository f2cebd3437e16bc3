package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.conversation.thread.FollowView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.TwoNames;
import nl.partnership.web.task.TaskFields;

/** What a record that a page shows became, and a task or an item for the next conversation made of it. */
@Named
@ViewScoped
public class FollowUpPage extends TaskFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpService followUps;

    @Inject
    private Screen screen;

    private ThreadEnd read;
    private transient FollowView view;

    /** What followed from the record of the page; read once a request. */
    public FollowView of(String kind, String id) {
        ThreadEnd end = new ThreadEnd(kind, id);
        if (view == null || !end.equals(read)) {
            read = end;
            view = followUps.of(end);
        }
        return view;
    }

    public void makeTask() {
        String id = followUps.task(source(), title, owner, dueOn);
        screen.notice("conversation.follow.task.made");
        screen.go("/task/task.xhtml?id=" + id);
    }

    /** Comes back to the page, which then says what became of it. */
    public void makeAgendaItem() {
        String page = followUps.agendaItem(source());
        screen.notice("conversation.follow.agenda.made");
        screen.go(page);
    }

    private ThreadEnd source() {
        TwoNames end = TwoNames.of(screen.which(), ':');
        return new ThreadEnd(end.first(), end.second());
    }
}
