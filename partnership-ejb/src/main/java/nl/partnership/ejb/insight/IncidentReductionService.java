package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.IncidentLists;
import nl.partnership.domain.insight.IncidentTally;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Time;

/**
 * Makes numbers a month of the incidents of which the next school year is over, and erases those numbers five years later.
 * Of all that goes at once the trail has one row.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class IncidentReductionService {

    private static final String OLD_ROWS =
            "exists (select i.id from Incident i where i.school = s and i.schoolYear < :rows)";
    private static final String OLD_TALLIES =
            "exists (select t.id from IncidentTally t where t.school = s and t.schoolYear < :tallies)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private BoardLists lists;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Ids of schools of which something has come to its day, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select s.id from Organisation s where s.id > :after and (" + OLD_ROWS + " or " + OLD_TALLIES
                                + ") order by s.id",
                        String.class)
                .setParameter("rows", firstWhole())
                .setParameter("tallies", firstCounted())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first school year of which incidents are kept as they were entered. */
    private SchoolYear firstWhole() {
        return SchoolYear.of(LocalDate.now(clock)).previous();
    }

    /** The first school year of which numbers are kept. */
    private SchoolYear firstCounted() {
        return SchoolYear.of(LocalDate.now(clock).minus(IncidentTally.KEPT)).previous();
    }

    /** Does so for one school. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void reduce(String schoolId) {
        // of two that do it at once the second finds nothing left
        Organisation school = entityManager.find(Organisation.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
        count(school);
        int rows = delete("Incident", school, firstWhole());
        entityManager
                .createQuery("delete from IncidentBatch b where b.school = :school and b.importedAt < :before"
                        + " and not exists (select i.id from Incident i where i.batch = b)")
                .setParameter("school", school)
                .setParameter(
                        "before",
                        firstWhole().firstDay().atStartOfDay(Time.ZONE).toInstant())
                .executeUpdate();
        int tallies = delete("IncidentTally", school, firstCounted());
        trail.note("incident.reduced", "organisation", schoolId, Map.of("rows", rows, "tallies", tallies));
    }

    private void count(Organisation school) {
        IncidentLists words =
                lists.of(school.getBoard() == null ? null : school.getBoard().getId());
        Map<IncidentTally.Cell, Long> cells = entityManager
                .createQuery(
                        "select i.day, i.kind, i.place from Incident i where i.school = :school and i.undoneAt is null"
                                + " and i.schoolYear < :before",
                        Object[].class)
                .setParameter("school", school)
                .setParameter("before", firstWhole())
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
