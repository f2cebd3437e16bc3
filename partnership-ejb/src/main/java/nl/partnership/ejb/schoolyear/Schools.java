package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * The schools whose year the caller may look at: the own one, those of the own board, those one works with today; for an
 * administrator all. A school need not work with anybody for that.
 */
@Dependent
class Schools {

    private static final int MOST = 500;

    private static final String SCHOOLS = "select s from Organisation s where s.board is not null and s.closed = false";

    private static final String MINE = " and (s.id = :organisation or s.board.id = :organisation or "
            + PartnershipAccess.WORKS_WITH + ") and " + PartnershipAccess.NOT_LIMITED;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** By name; at most 500. */
    List<Organisation> mine() {
        return query("", " order by s.nameKey, s.id").setMaxResults(MOST).getResultList();
    }

    /** @throws NotFound for a school of others, and when there is none with this id */
    Organisation require(String id) {
        return query(" and s.id = :id", "")
                .setParameter("id", Objects.requireNonNullElse(id, ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("school", id));
    }

    private TypedQuery<Organisation> query(String condition, String order) {
        return Fetch.along(
                current.get().isAdministrator()
                        ? entityManager.createQuery(SCHOOLS + condition + order, Organisation.class)
                        : access.bound(entityManager.createQuery(
                                        SCHOOLS + MINE + condition + order, Organisation.class))
                                .setParameter("year", SchoolYear.of(LocalDate.now(clock))),
                "s.board");
    }
}
