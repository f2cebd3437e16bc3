package nl.partnership.ejb.account.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Organisation;

/** Until when an organisation had a partnership or a covenant. */
@Dependent
class LastTies {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * The last day of the last of them.
     *
     * @return null when one runs or is to come, and when there never was one: who was never part of anything is not sent away
     */
    LocalDate ended(Organisation partner, LocalDate today) {
        Stream<LocalDate> years = entityManager
                .createQuery(
                        "select p.schoolYear from Partnership p join p.partners k where k = :partner"
                                + " order by p.schoolYear desc",
                        SchoolYear.class)
                .setParameter("partner", partner)
                .setMaxResults(1)
                .getResultStream()
                .map(SchoolYear::lastDay);
        Stream<LocalDate> covenants = entityManager
                .createQuery(
                        "select c from Covenant c join c.parties k where k = :partner order by c.validUntil desc",
                        Covenant.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Covenant::getLastDay);
        return Stream.concat(years, covenants)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(today))
                .orElse(null);
    }
}
