package nl.partnership.ejb.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.PreparationTodo;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoList;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.ejb.task.TaskTodo;

/**
 * What is expected of the caller now.
 *
 * @param list the lines of the home
 * @param tasks how many tasks they took on themselves
 * @param late how many of those are late
 * @param talks the conversations that come and to which their organisation was asked, soonest first
 */
public record HomeTodo(TodoList list, long tasks, long late, List<Talk> talks) implements Serializable {

    /**
     * A conversation that comes.
     *
     * @param toPrepare whether the caller's organisation is still expected to have a view ready, or to keep one back
     */
    public record Talk(ConversationRow row, boolean toPrepare) implements Serializable {

        /** How many questions it has. */
        public int questions() {
            return row.questions();
        }
    }

    static HomeTodo of(TodoList list, List<ConversationRow> talks, LocalDate today) {
        List<TodoLine> tasks = list.of(TaskTodo.CODE);
        Set<String> toPrepare =
                list.of(PreparationTodo.CODE).stream().map(TodoLine::subjectId).collect(Collectors.toSet());
        return new HomeTodo(
                list,
                tasks.size(),
                tasks.stream().filter(line -> line.isLate(today)).count(),
                talks.stream()
                        .map(row -> new Talk(row, toPrepare.contains(row.id())))
                        .toList());
    }

    /** The conversations that still want the organisation's own view. */
    public List<Talk> toPrepare() {
        return talks.stream().filter(Talk::toPrepare).toList();
    }

    static long late(List<TaskRow> rows) {
        return rows.stream().filter(row -> row.daysLate() > 0).count();
    }
}
