package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who is going to be called is told so. */
@ApplicationScoped
public class CalledTodo extends CallTodo {

    private static final String OPEN =
            "c.outcome is null and c.leftOut = false and m.organisation.id = c.organisation.id"
                    + " and m.role = c.role and m.workPhone is not null and " + Held.orLater("m") + " and "
                    + Held.at("m", "s.id");

    @Override
    public String code() {
        return "partner.called";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return read(OPEN, subjects, true)
                .map(row -> todo(row, "ANNOUNCED").dueOn((LocalDate) row[3]).shown(null, term().lastDay()))
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
                Sentence.of("partner.todo.called"),
                "/partner/my-contact.xhtml",
                Sentence.of("partner.todo.called.note", row.school(), day(row)),
                null,
                row.dueOn(),
                false);
    }
}
