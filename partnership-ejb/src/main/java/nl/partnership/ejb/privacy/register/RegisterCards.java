package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.partnership.domain.privacy.register.RegisterCard;
import nl.partnership.ejb.base.CurrentCaller;

/** What people wrote in the register of the caller's board. */
@Dependent
class RegisterCards {

    /** In place of the version of what was not written yet. */
    static final long UNWRITTEN = 0;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    Optional<RegisterCard> own() {
        return entityManager
                .createQuery(
                        "select c from RegisterCard c join fetch c.writtenBy where c.board.id = :board",
                        RegisterCard.class)
                .setParameter("board", current.get().boardId())
                .getResultStream()
                .findFirst();
    }
}
