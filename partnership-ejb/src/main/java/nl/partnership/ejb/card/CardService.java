package nl.partnership.ejb.card;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Lease;

/** Cards and their versions: reading them, and importing another in the customer's JSON. */
@Stateless
public class CardService {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Lease lease;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    /** Puts the card that comes with the portal in place when there is none yet. */
    @Allowed(Audience.PORTAL)
    public void ship() {
        lease.takeTurn();
        if (newest(1).isEmpty()) {
            entityManager.persist(CardVersion.shipped(clock.instant()));
        }
    }

    /** Every version of every card, newest first; at most 200. */
    @Allowed(Audience.SIGNED_IN)
    public List<CardVersionRow> versions() {
        return newest(MOST).stream()
                .map(version -> CardVersionRow.of(version, false))
                .toList();
    }

    /**
     * The card as it was in a version.
     *
     * @throws NotFound when there is no such version
     */
    @Allowed(Audience.SIGNED_IN)
    public Card card(String versionId) {
        return Optional.ofNullable(entityManager.find(CardVersion.class, versionId))
                .map(CardVersion::card)
                .orElseThrow(() -> new NotFound("card version", versionId));
    }

    /**
     * Imports a card: new conversations use it from now on. A card with a known code becomes its next version; the
     * content of the card in use makes none.
     *
     * @param json the card in the customer's JSON
     * @param guide short titles, minutes and tools in our JSON; null shows every text in full
     * @return the version that now holds this content
     * @throws nl.partnership.domain.base.RuleViolation at {@code json} or {@code guide}, naming the place in the file
     */
    @Allowed(Audience.ADMINISTRATOR)
    public CardVersionRow importCard(String json, String guide) {
        String by = current.get().name();
        CardVersion former = latest(CardVersion.codeOf(json));
        CardVersion version = former == null
                ? CardVersion.first(json, guide, clock.instant(), by)
                : former.next(json, guide, clock.instant(), by);
        if (version.equals(former) && !former.equals(newest(1).get(0))) {
            version = former.again(clock.instant(), by);
        }
        boolean fresh = !version.equals(former);
        if (fresh) {
            entityManager.persist(version);
        }
        return CardVersionRow.of(version, fresh);
    }

    private CardVersion latest(String code) {
        return entityManager
                .createQuery(
                        "select v from CardVersion v where v.code = :code order by v.number desc", CardVersion.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<CardVersion> newest(int most) {
        return entityManager
                .createQuery("select v from CardVersion v order by v.importedAt desc, v.number desc", CardVersion.class)
                .setMaxResults(most)
                .getResultList();
    }
}
