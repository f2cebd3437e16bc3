package nl.partnership.ejb.partner.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Handover;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * Who is asked to take over from a colleague says whether that is so, before the last day; who leaves is told when the
 * successor will not be there.
 */
@ApplicationScoped
public class HandoverTodo implements TodoKind {

    private static final String OPEN = "h.passedOn is null";

    private static final String CODE = "partner.handover";

    private static final String GONE = "GONE";
    private static final String ASKED = "ASKED";

    private static final String OF =
            "select h.id from Handover h where h.leaving.id in :changed or h.successor.id in :changed";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(Handover.class, THEMSELVES, Membership.class, OF);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select h.id from Handover h where " + OPEN + " and h.id > :after order by h.id", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select h from Handover h join h.leaving l join h.successor s where " + OPEN
                                        + " and h.id in :subjects",
                                Handover.class),
                        "h.leaving.organisation.board",
                        "h.leaving.person",
                        "h.leaving.deputy",
                        "h.leaving.sponsor",
                        "h.successor.organisation.board",
                        "h.successor.person",
                        "h.successor.deputy",
                        "h.successor.sponsor")
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(HandoverTodo::todos)
                .toList();
    }

    private static Stream<Todo> todos(Handover one) {
        boolean there = one.getSuccessor().isValidOn(one.getLastDay().plusDays(1));
        if (!there) {
            return Stream.of(todo(one, one.getLeaving(), one.getSuccessor(), GONE));
        }
        return one.getConfirmedOn() == null
                ? Stream.of(todo(one, one.getSuccessor(), one.getLeaving(), ASKED))
                : Stream.of();
    }

    private static Todo todo(Handover one, Membership to, Membership about, String what) {
        return new Todo(CODE, one.getId())
                .toMembership(to.getId())
                .toAudience(Audience.PARTICIPANT.name())
                .about(about.getId())
                .with(what)
                .dueOn(one.getLastDay());
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private TodoLine line(TodoRow row) {
        boolean gone = row.facts().get(0).equals(GONE);
        return new TodoLine(
                code(),
                row.subjectId(),
                Sentence.of(
                        gone ? "partner.todo.handover.gone" : "partner.todo.handover",
                        row.about().person()),
                "/partner/handover.xhtml?id=" + row.subjectId(),
                gone
                        ? Sentence.of("partner.todo.handover.gone.note")
                        : Sentence.of("base.role." + row.about().role()),
                null,
                row.dueOn(),
                true);
    }
}
