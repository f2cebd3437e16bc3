package nl.partnership.ejb.partner.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.SchoolSignal;
import nl.partnership.domain.partner.SheetPrint;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who convenes at a school prints its emergency sheet again when something on it changed since. */
@ApplicationScoped
public class SheetTodo implements TodoKind {

    /** Few schools print one, and a change of anything may touch each of them. */
    private static final String ALL =
            "select x.id from SheetPrint x where exists (select c.id from %s c where c.id in :changed)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private SheetRows rows;

    @Inject
    @Any
    private Instance<FirstCalls> firsts;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "partner.sheet";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        Map<Class<? extends StoredEntity>, String> sources = new HashMap<>();
        sources.put(SheetPrint.class, THEMSELVES);
        Stream.concat(
                        Stream.of(
                                Membership.class,
                                Person.class,
                                Organisation.class,
                                Partnership.class,
                                SchoolSignal.class),
                        firsts.stream().map(FirstCalls::from))
                .forEach(source -> sources.put(source, ALL.formatted(source.getSimpleName())));
        return sources;
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery("select x.id from SheetPrint x where x.id > :after order by x.id", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select x.id, s.id, p.id, x.digest from SheetPrint x join x.school s, Partnership p"
                                + " where p.school.id = s.id and p.schoolYear = :year and x.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .filter(row -> !rows.digest((String) row[2]).equals(row[3]))
                .map(row -> new Todo(code(), (String) row[0])
                        .toOrganisation((String) row[1])
                        .toAudience(Audience.CONVENER.name())
                        .within((String) row[2])
                        .with((String) row[2]))
                .toList();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> found) {
        return found.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("partner.todo.sheet"),
                        "/partner/sheet.xhtml?partnership=" + row.facts().get(0),
                        Sentence.of("partner.todo.sheet.again"),
                        Sentence.of("partner.todo.sheet.state"),
                        null,
                        true))
                .toList();
    }
}
