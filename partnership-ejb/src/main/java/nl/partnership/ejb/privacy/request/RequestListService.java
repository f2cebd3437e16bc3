package nl.partnership.ejb.privacy.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;

/** The register of requests of the caller's board: what runs first, the longest waiting before. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class RequestListService {

    private static final int MOST = 1000;
    private static final String MINE = " from SubjectRequest r where r.board.id = :board";
    private static final String ORDER =
            " order by case when r.answeredOn is null then 0 else 1 end, r.receivedOn, r.reference, r.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    public Listed<RequestRow> list(int first, int most) {
        return new Listed<>(
                rows(first, most),
                mine(entityManager.createQuery("select count(r)" + MINE, Long.class))
                        .getSingleResult());
    }

    /** All of them, for a file; at most 1000. */
    public List<RequestRow> all() {
        return rows(0, MOST);
    }

    private List<RequestRow> rows(int first, int most) {
        return mine(entityManager.createQuery("select r" + MINE + ORDER, SubjectRequest.class))
                .setHint("eclipselink.batch", "r.person")
                .setHint("eclipselink.batch", "r.notedBy")
                .setHint("eclipselink.batch", "r.handoverAskedBy")
                .setHint("eclipselink.batch", "r.handoverAgreedBy")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(RequestRow::of)
                .toList();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        return query.setParameter("board", current.get().boardId());
    }
}
