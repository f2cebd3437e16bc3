package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.privacy.OfficerQueue;
import nl.partnership.ejb.privacy.OfficerService;
import nl.partnership.ejb.sharing.QuestionRow;
import nl.partnership.ejb.sharing.QuestionTodo;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.ruleset.RulesStandingNotice;

/** The home of the data protection officer: what waits for them. */
@Named
@RequestScoped
public class HomeOfficerPage {

    private static final int FEW = 5;

    @Inject
    private OfficerService officer;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private RulesStandingNotice rules;

    @Inject
    private TodoLines todos;

    private OfficerQueue queue;

    @PostConstruct
    void load() {
        queue = officer.queue();
    }

    /** What matters most of what stands below it; that nothing waits only when nothing stands there. */
    public String getLead() {
        if (queue.isAdviceWanted()) {
            return screen.text("home.officer.lead.advice", queue.open().number());
        }
        if (queue.standing().isWithout()) {
            return screen.text("home.officer.lead.without");
        }
        if (queue.standing().isToAct()) {
            return screen.text(
                    "home.officer.lead.ends", dates.day(queue.standing().lastDay()), rules.getNext());
        }
        int waits = queue.questions().size() + getBeside().size();
        return waits > 1
                ? screen.text("home.officer.lead.waits.many", waits)
                : screen.text(waits == 1 ? "home.officer.lead.waits.one" : "home.officer.lead.nothing");
    }

    /** The questions that a home shows. */
    public List<QuestionRow> getQuestions() {
        return queue.questions().stream().limit(FEW).toList();
    }

    /** What waits beside questions, which stand one by one. */
    public List<TodoLine> getBeside() {
        return todos.getWaiting().stream()
                .filter(line -> !line.kind().equals(QuestionTodo.CODE))
                .toList();
    }

    public OfficerQueue getQueue() {
        return queue;
    }
}
