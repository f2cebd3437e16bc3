package nl.partnership.ejb.privacy.breach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;

/** The register of breaches of the caller's board: what runs first, then the latest. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class BreachListService {

    private static final int MOST = 1000;
    private static final String MINE = " from Breach b where b.board.id = :board";
    private static final String ORDER =
            " order by case when b.closedOn is null then 0 else 1 end, b.discoveredAt desc, b.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Breaches breaches;

    public Listed<BreachRow> list(int first, int most) {
        return new Listed<>(
                rows(first, most),
                mine(entityManager.createQuery("select count(b)" + MINE, Long.class))
                        .getSingleResult());
    }

    /** All of them, for a file; at most 1000. */
    public List<BreachRow> all() {
        return rows(0, MOST);
    }

    private List<BreachRow> rows(int first, int most) {
        Instant now = breaches.now();
        return mine(entityManager.createQuery("select b" + MINE + ORDER, Breach.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(breach -> BreachRow.of(breach, now))
                .toList();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        return query.setParameter("board", current.get().boardId());
    }
}
