package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.task.ThreadLink;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who misses something that another offers makes a task or an agreement of it; until then it is a line on their home. */
@ApplicationScoped
public class OfferTodo implements TodoKind {

    private static final String MET = "f.kind = nl.partnership.domain.agreement.offer.OfferKind.ASK and f.links > 0"
            + " and f.schoolYear = :year and not exists (select t.id from ThreadLink t"
            + " where t.sourceKind = 'offer' and t.sourceId = f.id)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "agreement.offer";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Offer.class,
                THEMSELVES,
                ThreadLink.class,
                "select t.sourceId from ThreadLink t where t.sourceKind = 'offer' and t.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery("select f.id from Offer f where " + MET + " and f.id > :after order by f.id", String.class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select f.id, p.id, o.id, o.type, m.role, f.team from Offer f join f.school s join f.organisation o"
                                + " join f.author m, Partnership p join p.school ps where ps.id = s.id"
                                + " and p.schoolYear = :year and " + MET + " and f.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(this::todo)
                .toList();
    }

    private Todo todo(Object... row) {
        OrganisationType type = (OrganisationType) row[3];
        Team team = (Team) row[5];
        Todo line = new Todo(code(), (String) row[0])
                .toOrganisation((String) row[2])
                .within((String) row[1])
                .writtenBy((String) row[2], new Party(type, (String) row[4]));
        if (!team.isWhole()) {
            return line.toTeam(team);
        }
        return line.toAudience((type == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT).name());
    }

    @Override
    public String titled() {
        return "Offer";
    }

    @Override
    public String titleAttribute() {
        return "what";
    }

    @Override
    public RecordKind record() {
        return OfferCensus.OFFER;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/agreement/offer.xhtml?id=" + row.subjectId(),
                        Sentence.of("agreement.offer.todo", row.school()),
                        Sentence.of("agreement.offer.todo.state"),
                        null,
                        false))
                .toList();
    }
}
