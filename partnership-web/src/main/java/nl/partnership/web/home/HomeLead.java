package nl.partnership.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.home.HomeTodo;
import nl.partnership.ejb.home.SchoolHome;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.ruleset.RulesStandingNotice;

/** The one sentence under the greeting: what matters now. */
@Dependent
class HomeLead {

    private static final int NEAR = 14;

    @Inject
    private Clock clock;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    @Inject
    private RulesStandingNotice rules;

    /** For the school: the conversation that is near and who is not prepared; else what is late or still open. */
    String school(SchoolHome home) {
        if (home.next() != null && isNear(home.next())) {
            return home.next().convenes()
                    ? nextTalk(home.next()) + " " + unprepared(home.prepared())
                    : nextTalk(home.next());
        }
        return home.todo().talks().stream()
                .filter(talk -> talk.row().isOpen())
                .findFirst()
                .map(talk -> screen.text("home.lead.open", dates.day(talk.row().date())))
                .orElseGet(() -> tasks(home.todo()));
    }

    /** For a partner: the conversation to prepare when it is near, and the tasks. */
    String partner(HomeTodo todo) {
        return todo.toPrepare().stream()
                .map(HomeTodo.Talk::row)
                .filter(this::isNear)
                .findFirst()
                .map(row -> nextTalkAt(row) + " " + tasks(todo))
                .orElseGet(() -> tasks(todo));
    }

    private boolean isNear(ConversationRow row) {
        return row.date().isBefore(LocalDate.now(clock).plusDays(NEAR + 1L));
    }

    private String nextTalk(ConversationRow row) {
        return screen.text("home.lead.talk", when(row), themes(row));
    }

    private String nextTalkAt(ConversationRow row) {
        return screen.text("home.lead.talkAt", when(row), themes(row), row.school());
    }

    private String when(ConversationRow row) {
        String due = dates.due(row.date());
        return due.substring(0, 1).toUpperCase(screen.locale()) + due.substring(1);
    }

    /** "thema 2 en 3". */
    private String themes(ConversationRow row) {
        List<String> numbers = row.themes().stream()
                .map(theme -> Integer.toString(theme.number()))
                .toList();
        String last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 1) {
            return screen.text("home.lead.theme", last);
        }
        String before = numbers.stream().limit(numbers.size() - 1L).collect(Collectors.joining(", "));
        return screen.text("home.lead.themes", before, last);
    }

    private String unprepared(List<ConversationDetail.Prepared> prepared) {
        long waiting = prepared.stream()
                .filter(each -> each.type() != OrganisationType.SCHOOL && !each.done())
                .count();
        return counted("home.lead.unprepared.", waiting);
    }

    private String tasks(HomeTodo todo) {
        if (rules.isHiding()) {
            return screen.text("home.lead.tasks.hidden");
        }
        return todo.late() > 0 ? counted("home.lead.late.", todo.late()) : counted("home.lead.tasks.", todo.tasks());
    }

    /** The sentence for none, for one, or for more. */
    private String counted(String key, long number) {
        return number > 1 ? screen.text(key + "many", number) : screen.text(key + (number == 1 ? "one" : "none"));
    }
}
