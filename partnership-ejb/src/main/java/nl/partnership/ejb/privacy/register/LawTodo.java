package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.register.LawCheck;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Nobody looked at a law of the rules for six months: the officer of the board hears it, from that day on. */
@ApplicationScoped
public class LawTodo implements TodoKind {

    private static final String BOARDS = " Organisation o left join o.board b where ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Laws laws;

    @Override
    public String code() {
        return "privacy.laws";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                LawCheck.class,
                "select c.board.id from LawCheck c where c.id in :changed",
                RuleSet.class,
                "select o.id from RuleSet r," + BOARDS + "r.id in :changed"
                        + " and o.type = nl.partnership.domain.base.OrganisationType.SCHOOL and b.id is null");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select o.id from" + BOARDS + "o.type = :school and b.id is null and o.id > :after"
                                + " order by o.id",
                        String.class)
                .setParameter("school", OrganisationType.SCHOOL)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        LocalDate adoptedOn = laws.adoptedOn().orElse(null);
        Collection<String> named = laws.named().keySet();
        if (adoptedOn == null || named.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, LawCheck>> checks = laws.latest(subjects);
        return subjects.stream()
                .flatMap(board -> todo(board, named, checks.getOrDefault(board, Map.of()), adoptedOn))
                .toList();
    }

    private Stream<Todo> todo(
            String board, Collection<String> named, Map<String, LawCheck> checks, LocalDate adoptedOn) {
        return named.stream()
                .map(law -> Laws.countsFrom(checks.get(law), adoptedOn))
                .min(LocalDate::compareTo)
                .map(from -> new Todo(code(), board)
                        .toOrganisation(board)
                        .toAudience(Audience.DPO.name())
                        .shown(from.plus(LawCheck.FADES), null))
                .stream();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.laws.todo"),
                        "/privacy/register-laws.xhtml",
                        null,
                        Sentence.of("privacy.laws.todo.state"),
                        null,
                        true))
                .toList();
    }
}
