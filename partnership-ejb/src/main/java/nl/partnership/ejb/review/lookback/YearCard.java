package nl.partnership.ejb.review.lookback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.card.ThemeRow;

/** The card of a school's year: as it was at its last conversation, or today's when there was none. */
@Dependent
public class YearCard {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private NewestCard newest;

    @Inject
    private CurrentCaller current;

    Card of(String partnershipId) {
        return entityManager
                .createQuery(
                        "select v from Conversation c join c.cardVersion v where c.partnership.id = :id"
                                + " and c.status <> :cancelled order by c.heldOn desc, c.id",
                        CardVersion.class)
                .setParameter("id", partnershipId)
                .setParameter("cancelled", ConversationStatus.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(newest::version)
                .card();
    }

    /** Its themes in the words of who calls. */
    public List<ThemeRow> themes(String partnershipId) {
        return of(partnershipId).themes().stream()
                .map(theme -> ThemeRow.of(theme, current.get().language()))
                .toList();
    }
}
