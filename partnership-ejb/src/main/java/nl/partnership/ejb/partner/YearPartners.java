package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** With whom schools work in a school year: the same as in the year before, until one of them takes part no longer. */
@Dependent
public class YearPartners {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** The partnership of a school in a year; null for none. */
    public Partnership find(String schoolId, SchoolYear year) {
        List<Partnership> found = entityManager
                .createQuery(
                        "select p from Partnership p join fetch p.school s where s.id = :school and p.schoolYear = :year",
                        Partnership.class)
                .setParameter("school", schoolId)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** A year with the partners of the year before; those that were closed stay behind. */
    public Partnership carryOver(Partnership last) {
        Partnership next =
                new Partnership(last.getSchool(), last.getSchoolYear().next());
        last.getPartners().stream().filter(partner -> !partner.isClosed()).forEach(next::add);
        entityManager.persist(next);
        return next;
    }

    /**
     * Ends a partner's part: on its next request the partnership and all that belongs to it is gone for it.
     *
     * @throws NotFound when it is none of its partners
     */
    public void remove(String partnershipId, String organisationId) {
        Partnership partnership = entityManager.find(Partnership.class, partnershipId);
        Organisation partner = partnership.getPartners().stream()
                .filter(party -> party.getId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation", organisationId));
        entityManager.lock(partnership, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        partnership.remove(partner);
    }
}
