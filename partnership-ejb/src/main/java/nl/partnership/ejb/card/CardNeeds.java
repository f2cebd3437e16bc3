package nl.partnership.ejb.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.card.Theme;
import nl.partnership.ejb.partner.involvement.ThemeNeeds;

/** What the themes of the newest card need; nothing as long as there is none. */
@ApplicationScoped
public class CardNeeds implements ThemeNeeds {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CardsByVersion cards;

    @Override
    public SortedMap<Integer, Set<OrganisationType>> needed() {
        SortedMap<Integer, Set<OrganisationType>> needed = new TreeMap<>();
        entityManager
                .createQuery("select v.id from CardVersion v order by v.importedAt desc, v.number desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .flatMap(id -> cards.of(id).themes().stream())
                .forEach((Theme theme) -> needed.put(theme.number(), theme.needs()));
        return needed;
    }
}
