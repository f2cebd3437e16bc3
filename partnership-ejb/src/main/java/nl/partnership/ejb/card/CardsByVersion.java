package nl.partnership.ejb.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;

/** The cards, read once: a version never changes. */
@ApplicationScoped
public class CardsByVersion {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private final Map<String, Card> cards = new ConcurrentHashMap<>();

    /** @param versionId of a version that there is */
    public Card of(String versionId) {
        Card known = cards.get(versionId);
        if (known == null) {
            known = entityManager.find(CardVersion.class, versionId).card();
            cards.put(versionId, known);
        }
        return known;
    }
}
