package nl.partnership.ejb.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachNotice;
import nl.partnership.domain.privacy.breach.BreachTold;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A breach waits for officer and board: to be decided, with what is left of the time, or for people to be told. */
@ApplicationScoped
public class BreachTodo implements TodoKind {

    private static final String REAL = "real";
    private static final String DRILL = "drill";
    private static final String TELL = "tell";
    private static final int AT = 1;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "privacy.breach";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Breach.class,
                THEMSELVES,
                BreachNotice.class,
                "select n.breach.id from BreachNotice n where n.id in :changed");
    }

    @Override
    public String titled() {
        return "Breach";
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select b.id from Breach b where b.closedOn is null and b.id > :after order by b.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        Set<String> told = Set.copyOf(entityManager
                .createQuery(
                        "select n.breach.id from BreachNotice n where n.breach.id in :subjects"
                                + " and n.told = :concerned and n.takenBackAt is null",
                        String.class)
                .setParameter("subjects", subjects)
                .setParameter("concerned", BreachTold.CONCERNED)
                .getResultStream()
                .collect(Collectors.toSet()));
        return entityManager
                .createQuery("select b from Breach b where b.id in :subjects and b.closedOn is null", Breach.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .filter(breach -> !breach.isDecided() || breach.isTellingLeft(told.contains(breach.getId())))
                .flatMap(this::todos)
                .toList();
    }

    private Stream<Todo> todos(Breach breach) {
        return Stream.of(Audience.DPO, Audience.BOARD).map(audience -> new Todo(code(), breach.getId())
                .toOrganisation(breach.getBoard().getId())
                .toAudience(audience.name())
                .with(
                        breach.isDrill() ? DRILL : REAL,
                        breach.isDecided()
                                ? TELL
                                : String.valueOf(breach.dueAt().toEpochMilli()))
                .dueOn(breach.isDecided() ? null : Day.of(breach.dueAt())));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.breach.todo." + row.facts().get(0), title(row)),
                        "/privacy/breach.xhtml?id=" + row.subjectId(),
                        null,
                        state(row.facts().get(AT), now),
                        row.dueOn(),
                        true))
                .toList();
    }

    private static String title(TodoRow row) {
        return row.title() == null ? "" : row.title();
    }

    private static Sentence state(String fact, Instant now) {
        return TELL.equals(fact)
                ? Sentence.of("privacy.breach.todo.tell")
                : BreachClock.left(Instant.ofEpochMilli(Long.parseLong(fact)), now);
    }
}
