package nl.partnership.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;

/**
 * All schools of a board in the school year of today, by name: how their questions stand and what is late. Counts and days
 * alone; preparations, incidents and consents are not read for it.
 */
@Stateless
@Allowed(Audience.BOARD)
public class SchoolsService {

    private static final int MOST = 500;

    private static final String MINE = " from Organisation s where s.board.id = :board and s.closed = false";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private SchoolStands stands;

    /** A part of them; the number of statements is the same for one school and for many. */
    public Listed<SchoolStand> list(int first, int most) {
        long total = entityManager
                .createQuery("select count(s)" + MINE, Long.class)
                .setParameter("board", current.get().organisationId())
                .getSingleResult();
        return new Listed<>(stands.of(schools(first, most)), total);
    }

    /** All of them, at most 500. */
    public List<SchoolStand> all() {
        return stands.of(schools(0, MOST));
    }

    private List<Organisation> schools(int first, int most) {
        return entityManager
                .createQuery("select s" + MINE + " order by s.nameKey, s.id", Organisation.class)
                .setParameter("board", current.get().organisationId())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
