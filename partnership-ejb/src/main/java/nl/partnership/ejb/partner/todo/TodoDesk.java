package nl.partnership.ejb.partner.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Changed;

/**
 * Keeps what is expected of whom as the records say: by event for the records that a piece of work touched, in its
 * transaction, and from time to time for all of them, which mends what no event told: a day that came, rows that were
 * changed in bulk, a kind that is new. Both ask the kind for the lines of some records, and change what differs.
 *
 * <p>Two who do so at the same moment may write the same line twice; homes show it once, and the next time mends it. They
 * wait for each other kind by kind, in one order, and for no row in two.
 */
@ApplicationScoped
class TodoDesk {

    private static final int PART = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<TodoKind> kinds;

    void changed(@Observes Changed news) {
        for (TodoKind kind : all().toList()) {
            Set<String> touched = new TreeSet<>();
            kind.sources().forEach((entity, query) -> parts(news.of(entity))
                    .forEach(ids -> touched.addAll(touched(query, ids))));
            parts(touched).forEach(ids -> keep(kind, ids));
        }
    }

    private List<String> touched(String query, List<String> changed) {
        return query.equals(TodoKind.THEMSELVES)
                ? changed
                : entityManager
                        .createQuery(query, String.class)
                        .setParameter("changed", changed)
                        .getResultList();
    }

    /** Codes of the kinds that follow on one, in their order. */
    List<String> after(String code, int most) {
        return all().map(TodoKind::code)
                .filter(next -> next.compareTo(code) > 0)
                .limit(most)
                .toList();
    }

    /** Looks at all records that may have lines of this kind, and takes away the lines of all others. */
    void mend(String code) {
        TodoKind kind = all().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        String last = "";
        List<String> part = kind.subjects(last, PART);
        while (!part.isEmpty()) {
            keep(kind, part);
            String end = part.get(part.size() - 1);
            drop(kind, last, end, part);
            last = end;
            part = kind.subjects(last, PART);
            entityManager.clear();
        }
        entityManager
                .createQuery("delete from Todo t where t.kind = :kind and t.subjectId > :after")
                .setParameter("kind", code)
                .setParameter("after", last)
                .executeUpdate();
    }

    private void drop(TodoKind kind, String after, String end, List<String> kept) {
        entityManager
                .createQuery("delete from Todo t where t.kind = :kind and t.subjectId > :after and t.subjectId <= :end"
                        + " and t.subjectId not in :kept")
                .setParameter("kind", kind.code())
                .setParameter("after", after)
                .setParameter("end", end)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    private void keep(TodoKind kind, List<String> subjects) {
        Set<List<String>> there = new HashSet<>();
        Set<List<String>> wanted = new HashSet<>();
        List<Todo> expected = kind.expected(subjects);
        expected.forEach(todo -> wanted.add(todo.content()));
        List<String> gone = new ArrayList<>();
        for (Todo todo : stored(kind, subjects)) {
            if (!wanted.contains(todo.content()) || !there.add(todo.content())) {
                gone.add(todo.getId());
            }
        }
        expected.stream().filter(todo -> there.add(todo.content())).forEach(entityManager::persist);
        entityManager.flush();
        // not one by one: what another took away at the same moment is no clash
        parts(gone).forEach(ids -> entityManager
                .createQuery("delete from Todo t where t.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
    }

    private List<Todo> stored(TodoKind kind, List<String> subjects) {
        return entityManager
                .createQuery(
                        "select t from Todo t where t.kind = :kind and t.subjectId in :subjects order by t.id",
                        Todo.class)
                .setParameter("kind", kind.code())
                .setParameter("subjects", subjects)
                .getResultList();
    }

    private Stream<TodoKind> all() {
        return kinds.stream().sorted(Comparator.comparing(TodoKind::code));
    }

    private static List<List<String>> parts(Collection<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += PART) {
            parts.add(sorted.subList(i, Math.min(i + PART, sorted.size())));
        }
        return parts;
    }
}
