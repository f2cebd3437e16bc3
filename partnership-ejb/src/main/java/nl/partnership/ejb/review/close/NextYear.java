package nl.partnership.ejb.review.close;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.partner.Partnership;

/** With whom a school works in the year after: the same partners, until somebody says otherwise. */
@Dependent
class NextYear {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** The partnership of the year after; who closes a year begins the next when nobody did. */
    Partnership after(Partnership last) {
        return entityManager
                .createQuery(
                        "select p from Partnership p where p.school = :school and p.schoolYear = :year",
                        Partnership.class)
                .setParameter("school", last.getSchool())
                .setParameter("year", last.getSchoolYear().next())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begin(last));
    }

    private Partnership begin(Partnership last) {
        Partnership next =
                new Partnership(last.getSchool(), last.getSchoolYear().next());
        last.getPartners().stream().filter(partner -> !partner.isClosed()).forEach(next::add);
        entityManager.persist(next);
        entityManager.flush();
        return next;
    }
}
