package nl.partnership.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.partnership.ejb.account.EndingRoleTodo;
import nl.partnership.ejb.covenant.CovenantTodo;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoList;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Sentences;

/** What waits for who looks, in their language, whatever room expects it: {@code WEB-INF/home/home-lines.xhtml}. */
@Named
@RequestScoped
public class TodoLines {

    /** Kinds of lines that only say that something ends. */
    private static final Set<String> ENDS = Set.of(CovenantTodo.CODE, EndingRoleTodo.CODE);

    private static final String SOON = "soon";
    private static final String FAR = "plain";

    @Inject
    private TodoService todos;

    @Inject
    private Sentences sentences;

    @Inject
    private Dates dates;

    private TodoList list;

    /** For a home that reads nothing else with it. */
    public TodoList getList() {
        if (list == null) {
            list = todos.mine();
        }
        return list;
    }

    /** What is to be done, without what only ends. */
    public List<TodoLine> getWaiting() {
        return shown(line -> !ENDS.contains(line.kind()));
    }

    /** What ends in the time to come, or has ended and was not followed up. */
    public List<TodoLine> getEnding() {
        return shown(line -> ENDS.contains(line.kind()));
    }

    private List<TodoLine> shown(Predicate<TodoLine> kind) {
        return getList().shown().stream().filter(kind).toList();
    }

    /** How a line stands, in words: its own, or how far away its day is. */
    public String state(TodoLine line) {
        return line.state() == null ? dates.due(line.dueOn()) : sentences.of(line.state());
    }

    /** The look of that: late, soon or plain. */
    public String look(TodoLine line) {
        String look = dates.dueKind(line.dueOn());
        return line.soon() && look.equals(FAR) ? SOON : look;
    }
}
