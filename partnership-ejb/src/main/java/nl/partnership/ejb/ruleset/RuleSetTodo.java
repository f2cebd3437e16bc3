package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A rule set on its way to adoption waits for the data protection officer, and then for the board. */
@ApplicationScoped
public class RuleSetTodo implements TodoKind {

    private static final String ADDRESS = "/ruleset/rule-set.xhtml";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    @Override
    public String code() {
        return "ruleset.decision";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(RuleSet.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery("select s.id from RuleSet s where s.id > :after order by s.id", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return ruleSets.open().filter(set -> subjects.contains(set.getId())).map(this::todo).stream()
                .toList();
    }

    private Todo todo(RuleSet set) {
        Todo todo = new Todo(code(), set.getId());
        return set.getStatus() == RuleSet.Status.ADVISED
                ? todo.toAudience(Audience.BOARD.name())
                        .with(
                                Audience.BOARD.name(),
                                Integer.toString(set.getNumber()),
                                set.getAdvisedOn().toString())
                : todo.toAudience(Audience.DPO.name())
                        .with(
                                Audience.DPO.name(),
                                Integer.toString(set.getNumber()),
                                set.getSchoolYear().toString(),
                                Objects.toString(set.getLapsedAdviceOn(), ""),
                                Objects.toString(set.getChangedRule(), ""));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> row.facts().get(0).equals(Audience.BOARD.name())
                        ? line(
                                row,
                                "ruleset.todo.adopt",
                                Sentence.of(
                                        "ruleset.todo.advised",
                                        LocalDate.parse(row.facts().get(2))),
                                "ruleset.todo.waits")
                        : line(row, "ruleset.todo.advise", toRead(row.facts()), "ruleset.todo.advice"))
                .toList();
    }

    /** Whether it is a first advice, or one once more: then why. */
    private static Sentence toRead(List<String> facts) {
        if (facts.get(3).isEmpty()) {
            return Sentence.of("ruleset.todo.forYear", facts.get(2));
        }
        LocalDate lapsed = LocalDate.parse(facts.get(3));
        return facts.get(4).isEmpty()
                ? Sentence.of("ruleset.todo.changed", lapsed)
                : Sentence.of("ruleset.todo.changedRule", lapsed, facts.get(4));
    }

    private TodoLine line(TodoRow row, String text, Sentence note, String state) {
        return new TodoLine(
                code(),
                row.subjectId(),
                Sentence.of(text, row.facts().get(1)),
                ADDRESS,
                note,
                Sentence.of(state),
                null,
                true);
    }
}
