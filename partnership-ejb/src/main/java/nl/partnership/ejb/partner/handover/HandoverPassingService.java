package nl.partnership.ejb.partner.handover;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Lets pass what colleagues confirmed to take over, the day after the last day of who leaves. */
@Stateless
@Allowed(Audience.PORTAL)
public class HandoverPassingService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Handovers handovers;

    @Inject
    private Clock clock;

    /**
     * Ids of those whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select h.id from Handover h where h.confirmedOn is not null and h.passedOn is null"
                                + " and h.lastDay < :today and h.id > :after order by h.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets one pass, unless it was taken back at the last moment. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(String handoverId) {
        handovers.find(handoverId).ifPresent(handovers::passWhenDue);
    }
}
