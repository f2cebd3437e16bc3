package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import nl.partnership.domain.conversation.Gone;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.conversation.AgendaRow;
import nl.partnership.ejb.conversation.NoteRow;
import nl.partnership.ejb.conversation.QuestionView;
import nl.partnership.ejb.conversation.thread.BecomeService;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.TwoNames;
import nl.partnership.web.task.TaskFields;

/** What came out of a question and becomes something else: a task, or something to talk about next time. */
@Named
@ViewScoped
public class BecomePage extends TaskFields {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 160;

    @Inject
    private BecomeService become;

    @Inject
    private QuestionPage page;

    @Inject
    private Screen screen;

    private ThreadEnd source;
    private String text;

    /** Asks who makes a task of it, and by when. What is short enough to be its title is. */
    public void ask() {
        ThreadEnd asked = chosen();
        text = text(asked, page.getView());
        source = asked;
        emptyTask();
        title = text.length() <= LONGEST_TITLE && text.lines().count() == 1 ? text : null;
    }

    public void letGo() {
        source = null;
    }

    public void makeTask() {
        become.task(page.getId(), source, title, owner, dueOn);
        source = null;
        page.refresh();
        screen.notice("conversation.question.taskAdded");
    }

    public void makeAgendaItem() {
        become.agendaItem(page.getId(), chosen());
        page.refresh();
        screen.notice("conversation.question.agendaAdded");
    }

    /** @param kind and id of a record of this question */
    public boolean isTask(String kind, String id) {
        return comesFrom(page.getView().tasks().stream().map(TaskRow::cameFrom), kind, id);
    }

    /** @param kind and id of a record of this question */
    public boolean isAgendaItem(String kind, String id) {
        return comesFrom(page.getView().agenda().stream().map(AgendaRow::cameFrom), kind, id);
    }

    private static boolean comesFrom(Stream<ThreadEnd> sources, String kind, String id) {
        ThreadEnd end = new ThreadEnd(kind, id);
        return sources.anyMatch(end::equals);
    }

    /** Which one stands in the request: of two who lead, the other may have changed the list meanwhile. */
    private ThreadEnd chosen() {
        TwoNames end = TwoNames.of(screen.which(), ':');
        return new ThreadEnd(end.first(), end.second());
    }

    private static String text(ThreadEnd source, QuestionView view) {
        Stream<String> here =
                switch (source.kind()) {
                    case "answer" -> Stream.of(view.answer().text());
                    case "decision" ->
                        view.decisions().stream()
                                .filter(note -> note.id().equals(source.id()))
                                .map(NoteRow::text);
                    case "agenda-item" ->
                        view.agenda().stream()
                                .filter(item -> item.id().equals(source.id()))
                                .map(AgendaRow::text);
                    default -> Stream.empty();
                };
        return here.findFirst().orElseThrow(Gone::new);
    }

    public boolean isAsking() {
        return source != null;
    }

    /** What the task is to come from. */
    public String getText() {
        return text;
    }
}
