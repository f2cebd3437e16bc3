package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.ejb.base.CurrentCaller;

/** What mandated people decided, for who asks again; of several rulings the last one holds. */
@Dependent
class Rulings {

    private static final String RULINGS = "select r from Receipt r left join fetch r.contents where r.kind = :ruling";
    private static final String LAST = " order by r.madeAt desc, r.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /** The ruling on just this receipt. */
    Optional<Receipt> about(Receipt first) {
        return entityManager
                .createQuery(RULINGS + " and r.firstId = :first" + LAST, Receipt.class)
                .setParameter("ruling", Receipt.Kind.RULING)
                .setParameter("first", first.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A ruling on an identical request of the caller, that has not ended yet. */
    Optional<Receipt> standing(Matter matter, LocalDate today) {
        return entityManager
                .createQuery(
                        RULINGS + " and r.asker.id = :me and r.organisation.id = :own and r.requestDigest = :same"
                                + " and r.holdsUntil >= :today" + LAST,
                        Receipt.class)
                .setParameter("ruling", Receipt.Kind.RULING)
                .setParameter("me", current.get().personId())
                .setParameter("own", current.get().organisationId())
                .setParameter("same", matter.digest())
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
