package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Whose number was wrong when it was called puts it right before other work: nobody reaches them. It goes with the number. */
@ApplicationScoped
public class WrongNumberTodo extends CallTodo {

    @Override
    public String code() {
        return "partner.wrong";
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        List<String> wrong = entityManager
                .createQuery("select c from TestedCall c join fetch c.called where c.id in :subjects", TestedCall.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .filter(TestedCall::isWrong)
                .map(TestedCall::getId)
                .toList();
        return wrong.isEmpty()
                ? List.of()
                : read("m.id = c.called.id", wrong, false)
                        .map(row -> todo(row, "WRONG"))
                        .toList();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private TodoLine line(TodoRow row) {
        return new TodoLine(
                code(),
                row.subjectId(),
                Sentence.of("partner.todo.wrong"),
                "/partner/my-contact.xhtml",
                Sentence.of("partner.todo.wrong.note", row.school(), day(row)),
                Sentence.of("partner.todo.wrong.state"),
                row.dueOn(),
                true);
    }
}
