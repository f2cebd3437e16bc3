package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.register.ImpactCard;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;
import nl.partnership.ejb.privacy.BoardTodo;

/** The day has come to look again at a working paper of an impact assessment: the officer of the board hears it. */
@ApplicationScoped
public class ImpactTodo extends BoardTodo {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return "privacy.impact";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(ImpactCard.class, "select c.board.id from ImpactCard c where c.id in :changed");
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select c.board.id, min(c.reviewOn) from ImpactCard c where c.board.id in :boards"
                                + " group by c.board.id",
                        Object[].class)
                .setParameter("boards", subjects)
                .getResultStream()
                .map(first -> todo((String) first[0], (LocalDate) first[1]))
                .toList();
    }

    private Todo todo(String board, LocalDate from) {
        return new Todo(code(), board)
                .toOrganisation(board)
                .toAudience(Audience.DPO.name())
                .shown(from, null);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.impact.todo"),
                        "/privacy/impacts.xhtml",
                        null,
                        Sentence.of("privacy.impact.todo.state"),
                        null,
                        true))
                .toList();
    }
}
