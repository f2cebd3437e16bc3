package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;

/** What there is of schools in some years: with whom they work, and whose monitor was delivered. */
@Dependent
class YearRecords {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    List<Organisation> schools(Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select s from Organisation s join fetch s.board where s.closed = false and s.id in :schools",
                        Organisation.class)
                .setParameter("schools", subjects)
                .getResultList();
    }

    /** Their ids. */
    Map<SchoolInYear, String> partnerships(Collection<String> subjects, List<SchoolYear> years) {
        return entityManager
                .createQuery(
                        "select p.school.id, p.schoolYear, p.id from Partnership p"
                                + " where p.school.id in :schools and p.schoolYear in :years",
                        Object[].class)
                .setParameter("schools", subjects)
                .setParameter("years", years)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new SchoolInYear((String) row[0], (SchoolYear) row[1]), row -> (String) row[2]));
    }

    /** The day of each delivery that is noted. */
    Map<SchoolInYear, LocalDate> delivered(Collection<String> subjects, List<SchoolYear> years) {
        return entityManager
                .createQuery(
                        "select d.school.id, d.schoolYear, d.deliveredOn from MonitorDelivery d"
                                + " where d.school.id in :schools and d.schoolYear in :years and d.deliveredOn is not null",
                        Object[].class)
                .setParameter("schools", subjects)
                .setParameter("years", years)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new SchoolInYear((String) row[0], (SchoolYear) row[1]), row -> (LocalDate) row[2]));
    }
}
