package nl.partnership.ejb.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.card.CardVersion;

/** The card that was imported last; looked up once a request. */
@RequestScoped
public class NewestCard {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private String id;

    /** The version, as an entity of the present transaction. */
    public CardVersion version() {
        if (id != null) {
            return entityManager.find(CardVersion.class, id);
        }
        CardVersion newest = entityManager
                .createQuery("select v from CardVersion v order by v.importedAt desc, v.number desc", CardVersion.class)
                .setMaxResults(1)
                .getSingleResult();
        id = newest.getId();
        return newest;
    }
}
