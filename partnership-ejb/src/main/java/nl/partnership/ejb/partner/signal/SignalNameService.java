package nl.partnership.ejb.partner.signal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * What the signals of schools are called, for the pages: of the schools with which the caller works or worked, as the
 * parties of a school know its arrangements, and of the schools of a board.
 */
@Stateless
@Allowed(Audience.SIGNED_IN)
public class SignalNameService {

    private static final int MOST = 2000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    /** By school and name. */
    public List<OwnSignal> names() {
        return access.bound(entityManager.createQuery(
                        "select distinct " + OwnSignal.SELECT + ", s.id, s.nameKey, n.nameKey from SchoolSignal n"
                                + " join n.school s, Partnership p where p.school = s and " + PartnershipAccess.MINE
                                + " order by s.nameKey, s.id, n.nameKey",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> OwnSignal.of((String) row[4], row))
                .toList();
    }
}
