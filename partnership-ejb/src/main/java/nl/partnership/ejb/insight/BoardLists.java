package nl.partnership.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.insight.IncidentLists;
import nl.partnership.domain.insight.IncidentTerm;
import nl.partnership.ejb.base.CurrentCaller;

/** The kinds of incidents and the places of a board, in one statement. */
@Dependent
public class BoardLists {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /** Of the caller's board. */
    public IncidentLists own() {
        return of(current.get().boardId());
    }

    /** @param boardId null for a school without one */
    IncidentLists of(String boardId) {
        return IncidentLists.of(all(boardId));
    }

    /** All that it ever called so. */
    List<IncidentTerm> all(String boardId) {
        return entityManager
                .createQuery(
                        "select t from IncidentTerm t where t.board.id = :board order by t.place, t.id",
                        IncidentTerm.class)
                .setParameter("board", Objects.requireNonNullElse(boardId, ""))
                .setMaxResults(MOST)
                .getResultList();
    }
}
