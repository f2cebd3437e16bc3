package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** How often something happened at a school: for who convenes there, its board and the officer. Never a row. */
@Stateless
@Allowed(Audience.REGISTER_COUNTER)
public class IncidentCountService {

    private static final String COUNT = "select i.schoolYear, i.kind, i.part, i.place, count(i) from Incident i"
            + " where i.school = :school and i.undoneAt is null and (i.schoolYear = :this"
            + " or i.schoolYear = :last and i.day <= :sameDay)"
            + " group by i.schoolYear, i.kind, i.part, i.place";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private IncidentAccess access;

    @Inject
    private BoardLists lists;

    /** The schools of which the caller sees counts, by name. */
    public List<SchoolRow> schools() {
        return access.counted().stream().map(SchoolRow::of).toList();
    }

    /** @throws nl.partnership.domain.base.NotFound for a school of which the caller sees no counts */
    public IncidentCounts of(String schoolId) {
        Organisation school = access.requireCounted(schoolId);
        LocalDate sameDay = access.today().minusYears(1);
        SchoolYear year = SchoolYear.of(access.today());
        List<IncidentCounts.Some> found = entityManager
                .createQuery(COUNT, Object[].class)
                .setParameter("school", school)
                .setParameter("this", year)
                .setParameter("last", year.previous())
                .setParameter("sameDay", sameDay)
                .getResultStream()
                .map(row -> new IncidentCounts.Some(
                        (SchoolYear) row[0], (String) row[1], (String) row[2], (String) row[3], (Long) row[4]))
                .toList();
        return IncidentCounts.of(SchoolRow.of(school), year, sameDay, found, lists.own());
    }
}
