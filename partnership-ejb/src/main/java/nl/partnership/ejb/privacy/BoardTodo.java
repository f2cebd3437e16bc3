package nl.partnership.ejb.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.ejb.partner.todo.TodoKind;

/** What waits for each board as a whole: its subjects are the boards. */
public abstract class BoardTodo implements TodoKind {

    /** Every board, as {@code o}; other conditions come after it. */
    protected static final String BOARDS = " Organisation o left join o.board b where b.id is null"
            + " and o.type = nl.partnership.domain.base.OrganisationType.SCHOOL";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery("select o.id from" + BOARDS + " and o.id > :after order by o.id", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
