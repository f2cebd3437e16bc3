package nl.partnership.ejb.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;
import nl.partnership.ejb.ruleset.RulesInForce;

/** Something about the leaflet of a school waits for officer or board; a school has its lines by its id. */
abstract class SchoolLeafletTodo implements TodoKind {

    private static final String LEAFLETS = "select l.school.id from Leaflet l where l.";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RulesInForce inForce;

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Leaflet.class,
                LEAFLETS + "id in :changed",
                RuleSet.class,
                "select l.school.id from Leaflet l, RuleSet r where r.id in :changed and l.number > 0");
    }

    @Override
    public String titled() {
        return "Organisation";
    }

    @Override
    public String titleAttribute() {
        return "name";
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select distinct l.school.id from Leaflet l where l.school.id > :after order by l.school.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        Map<Organisation, List<Leaflet>> versions = entityManager
                .createQuery(
                        "select l from Leaflet l join fetch l.ruleSet join fetch l.school where l.school.id in :subjects"
                                + " and l.school.closed = false and l.status in :in",
                        Leaflet.class)
                .setParameter("subjects", subjects)
                .setParameter("in", List.of(Leaflet.Status.ADVISED, Leaflet.Status.ADOPTED))
                .getResultStream()
                .collect(Collectors.groupingBy(Leaflet::getSchool));
        int number = inForce.rules().map(Rules::version).orElse(0);
        return versions.entrySet().stream()
                .flatMap(entry -> todos(entry.getKey(), entry.getValue(), number))
                .toList();
    }

    /** @param number of the rules of today; 0 for none */
    abstract Stream<Todo> todos(Organisation school, List<Leaflet> versions, int number);

    Todo todo(Organisation school, Audience audience) {
        return new Todo(code(), school.getId())
                .toOrganisation(school.getBoard().getId())
                .toAudience(audience.name());
    }

    boolean isOlder(Leaflet leaflet, int number) {
        return leaflet.isOlderThan(number, inForce.today());
    }

    /** What a line says, and how it stands. */
    List<TodoLine> lines(List<TodoRow> rows, String text, String state) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of(text),
                        "/privacy/leaflet-desk.xhtml?school=" + row.subjectId(),
                        Sentence.asItIs(row.title() == null ? "" : row.title()),
                        Sentence.of(state),
                        null,
                        true))
                .toList();
    }
}
