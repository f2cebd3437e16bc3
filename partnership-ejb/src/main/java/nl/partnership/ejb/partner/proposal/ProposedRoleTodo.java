package nl.partnership.ejb.partner.proposal;

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
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.PeopleImport;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An organisation answers for what a file says of its people: at a school who convenes, at the board who answers for it. */
@ApplicationScoped
public class ProposedRoleTodo implements TodoKind {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "partner.proposed";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(PeopleImport.class, THEMSELVES);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select distinct f.id from ProposedRole r join r.source f where f.id > :after order by f.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select f.id, o.id, o.type, b.id, f.importedAt, count(r) from ProposedRole r join r.source f"
                                + " join r.organisation o left join o.board b where f.id in :subjects"
                                + " group by f.id, o.id, o.type, b.id, f.importedAt",
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> new Todo(code(), (String) row[0])
                        .toOrganisation((String) row[1])
                        .toAudience(audience((OrganisationType) row[2], row[3] != null)
                                .name())
                        .with(row[5].toString())
                        .dueOn(lapses((Instant) row[4])))
                .toList();
    }

    private static Audience audience(OrganisationType type, boolean ofBoard) {
        if (type != OrganisationType.SCHOOL) {
            return Audience.PARTICIPANT;
        }
        return ofBoard ? Audience.CONVENER : Audience.BOARD;
    }

    private LocalDate lapses(Instant imported) {
        return LocalDate.ofInstant(imported, clock.getZone()).plus(PeopleImport.WAITS);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of(
                                "partner.todo.proposed",
                                Integer.valueOf(row.facts().get(0))),
                        "/partner/proposed-roles.xhtml",
                        Sentence.of("partner.todo.proposed.note"),
                        null,
                        row.dueOn(),
                        true))
                .toList();
    }
}
