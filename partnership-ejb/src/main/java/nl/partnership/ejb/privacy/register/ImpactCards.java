package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.privacy.register.ImpactCard;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.ejb.base.CurrentCaller;

/** What people of the caller's board wrote of impact. */
@Dependent
class ImpactCards {

    /** More than a board has rooms and sets of rules. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /** By the code of what they are about. */
    Map<String, ImpactCard> own() {
        return entityManager
                .createQuery("select c from ImpactCard c where c.board.id = :board", ImpactCard.class)
                .setParameter("board", current.get().boardId())
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(ImpactCard::getAbout, card -> card));
    }

    Optional<ImpactCard> of(ImpactSubject subject) {
        return entityManager
                .createQuery(
                        "select c from ImpactCard c join fetch c.writtenBy where c.board.id = :board"
                                + " and c.about = :about",
                        ImpactCard.class)
                .setParameter("board", current.get().boardId())
                .setParameter("about", subject.code())
                .getResultStream()
                .findFirst();
    }
}
