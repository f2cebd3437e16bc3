package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentLists;
import nl.partnership.domain.insight.IncidentTally;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/**
 * Makes numbers a month of the incidents of which the next school year is over, and erases those numbers five years later.
 * Of all that goes at once the trail has one row.
 */
@ApplicationScoped
public class IncidentRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private BoardLists lists;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("incident-reduction", LocalTime.of(3, 45), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                new Kept(
                                Incident.class,
                                KeptSince.SCHOOL_YEAR,
                                1,
                                "x.school",
                                "x.schoolYear < :limit",
                                IncidentRetention::firstWhole)
                        .inOne(),
                new Kept(
                                IncidentTally.class,
                                KeptSince.SCHOOL_YEAR,
                                1 + IncidentTally.KEPT.getYears(),
                                "x.school",
                                "x.schoolYear < :limit",
                                IncidentRetention::firstCounted)
                        .inOne());
    }

    /** The first school year of which incidents are kept as they were entered. */
    private static SchoolYear firstWhole(LocalDate day) {
        return SchoolYear.of(day).previous();
    }

    /** The first school year of which numbers are kept. */
    private static SchoolYear firstCounted(LocalDate day) {
        return SchoolYear.of(day.minus(IncidentTally.KEPT)).previous();
    }

    @Override
    public void erase(StoredEntity record) {
        throw new UnsupportedOperationException("all of a school at once");
    }

    /** Of two that do it at once the second finds nothing left: the school is locked. */
    @Override
    public long eraseAll(Kept kind, String schoolId) {
        Organisation school = entityManager.find(Organisation.class, schoolId);
        boolean rows = kind.type() == Incident.class;
        int gone = rows ? reduce(school) : delete("IncidentTally", school, firstCounted(LocalDate.now(clock)));
        trail.note(
                "incident.reduced",
                "organisation",
                schoolId,
                Map.of("rows", rows ? gone : 0, "tallies", rows ? 0 : gone));
        return gone;
    }

    private int reduce(Organisation school) {
        SchoolYear first = firstWhole(LocalDate.now(clock));
        count(school, first);
        int rows = delete("Incident", school, first);
        entityManager
                .createQuery("delete from IncidentBatch b where b.school = :school and b.importedAt < :before"
                        + " and not exists (select i.id from Incident i where i.batch = b)")
                .setParameter("school", school)
                .setParameter("before", first.firstDay().atStartOfDay(Time.ZONE).toInstant())
                .executeUpdate();
        return rows;
    }

    private void count(Organisation school, SchoolYear first) {
        IncidentLists words =
                lists.of(school.getBoard() == null ? null : school.getBoard().getId());
        Map<IncidentTally.Cell, Long> cells = entityManager
                .createQuery(
                        "select i.day, i.kind, i.place from Incident i where i.school = :school and i.undoneAt is null"
                                + " and i.schoolYear < :before",
                        Object[].class)
                .setParameter("school", school)
                .setParameter("before", first)
                .getResultStream()
                .map(row -> IncidentTally.Cell.of((LocalDate) row[0], (String) row[1], (String) row[2], words))
                .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
        cells.forEach(
                (cell, number) -> entityManager.persist(new IncidentTally(school, cell, Math.toIntExact(number))));
        entityManager.flush();
    }

    private int delete(String entity, Organisation school, SchoolYear before) {
        return entityManager
                .createQuery("delete from " + entity + " r where r.school = :school and r.schoolYear < :before")
                .setParameter("school", school)
                .setParameter("before", before)
                .executeUpdate();
    }
}
