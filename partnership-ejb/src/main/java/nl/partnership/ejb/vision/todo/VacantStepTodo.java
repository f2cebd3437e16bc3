package nl.partnership.ejb.vision.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.vision.Route;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * Who convenes at a school is told which role of a route in force nobody has today: nobody of an organisation that still
 * works with the school, and works there. It says of a route what <em>Ik zie iets</em> says: niemand.
 */
@ApplicationScoped
public class VacantStepTodo implements TodoKind {

    public static final String CODE = "vision.vacant";

    private static final String IN_FORCE = "r.endedOn is null";

    private static final String HELD = "exists (select m.id from Membership m join m.organisation mo"
            + " where mo.id = o.id and m.role = s.role and " + Held.today("m")
            + " and " + Held.at("m", "c.id") + ")";

    private static final String VACANT = "select distinct r.id, r.signal, s.role, c.id, p.id from RouteStep s"
            + " join s.route r join r.school c join s.organisation o, Partnership p join p.school ps"
            + " where ps.id = c.id and p.schoolYear = :year and " + IN_FORCE + " and s.consultationId is null"
            + " and r.id in :subjects"
            + " and (o.closed = true or o.id not in (select y.organisationId from PartnershipParty y where y.partnershipId = p.id) or not "
            + HELD + ")";

    private static final String OF =
            "select distinct r.id from RouteStep s join s.route r join s.organisation o where " + IN_FORCE + " and ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Route.class, THEMSELVES,
                Organisation.class, OF + "o.id in :changed",
                Membership.class,
                        OF + "exists (select m.id from Membership m join m.organisation mo"
                                + " where m.id in :changed and mo.id = o.id)",
                Partnership.class,
                        "select r.id from Route r join r.school c where " + IN_FORCE
                                + " and exists (select p.id from Partnership p join p.school ps"
                                + " where p.id in :changed and ps.id = c.id)");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select r.id from Route r where " + IN_FORCE + " and r.id > :after order by r.id", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(VACANT, Object[].class)
                .setParameter("year", SchoolYear.of(today))
                .setParameter("today", today)
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> new Todo(CODE, (String) row[0])
                        .toOrganisation((String) row[3])
                        .toAudience(Audience.CONVENER.name())
                        .within((String) row[4])
                        .with(((Signal) row[1]).code(), (String) row[2]))
                .toList();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        CODE,
                        row.subjectId(),
                        Sentence.of(
                                "vision.todo.vacant",
                                Sentence.of("base.role." + row.facts().get(1)),
                                Sentence.of("partner.signal." + row.facts().get(0))),
                        "/vision/turns.xhtml?school=" + row.schoolId(),
                        Sentence.asItIs(row.school()),
                        Sentence.of("vision.todo.vacant.state"),
                        null,
                        true))
                .toList();
    }
}
