package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who takes part confirms the own contact data each term; who did not within a month finds it on the home. */
@ApplicationScoped
public class ConfirmTodo implements TodoKind {

    private static final int MONTHS_TO_CONFIRM = 1;

    private static final String NEVER = "";

    private static final String HELD = "(m.validUntil is null or m.validUntil >= :today)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "partner.confirm";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(Membership.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select m.id from Membership m where " + HELD + " and m.id > :after order by m.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select m.id, m.verifiedAt, m.role from Membership m where " + HELD + " and m.id in :subjects",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("subjects", subjects)
                .getResultStream()
                .filter(row -> !Audience.isOverseer((String) row[2]))
                .map(row -> todo((String) row[0], (Instant) row[1]))
                .toList();
    }

    private Todo todo(String membership, Instant confirmed) {
        LocalDate day = confirmed == null ? null : LocalDate.ofInstant(confirmed, clock.getZone());
        return new Todo(code(), membership)
                .toMembership(membership)
                .toAudience(Audience.PARTICIPANT.name())
                .with(day == null ? NEVER : day.toString())
                .shown(day == null ? null : Term.of(day).next().firstDay().plusMonths(MONTHS_TO_CONFIRM), null);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("partner.todo.confirm"),
                        "/partner/my-contact.xhtml",
                        row.facts().get(0).equals(NEVER)
                                ? Sentence.of("partner.todo.confirm.never")
                                : Sentence.of(
                                        "partner.todo.confirm.last",
                                        LocalDate.parse(row.facts().get(0))),
                        Sentence.of("partner.todo.confirm.state"),
                        null,
                        true))
                .toList();
    }
}
