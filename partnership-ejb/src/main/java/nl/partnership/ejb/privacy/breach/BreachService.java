package nl.partnership.ejb.privacy.breach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachFacts;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/** A breach, noted by officer or board, with what is known of it. No word of it names anybody. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class BreachService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Breaches breaches;

    @Inject
    private BreachTerms terms;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /** @throws NotFound for one of another board */
    public BreachView get(String id) {
        return breaches.view(breaches.require(id));
    }

    /**
     * Notes it; from its discovery the clock runs.
     *
     * @return its id
     * @throws RuleViolation at the fields of {@link BreachFacts}
     */
    public String note(boolean drill, BreachFacts typed) {
        screen(typed, BreachFacts.NONE);
        Organisation board =
                entityManager.getReference(Organisation.class, current.get().boardId());
        Breach breach = new Breach(board, drill, typed, terms.at(typed.discoveredOn()), breaches.me(), breaches.now());
        entityManager.persist(breach);
        return breach.getId();
    }

    /**
     * Says what is known by now.
     *
     * @throws RuleViolation at the fields of {@link BreachFacts}; when it is closed
     * @throws NotFound for one of another board
     */
    public void change(String id, long version, BreachFacts typed) {
        Breach breach = breaches.require(id, version);
        screen(typed, breach.facts());
        breach.describe(typed, terms.at(typed.discoveredOn()), breaches.now());
    }

    private void screen(BreachFacts typed, BreachFacts before) {
        content.require("title", typed.title(), before.title());
        content.require("what", typed.what(), before.what());
        content.require("measures", typed.measures(), before.measures());
    }
}
