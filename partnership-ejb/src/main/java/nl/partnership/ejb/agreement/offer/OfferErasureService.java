package nl.partnership.ejb.agreement.offer;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferLink;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.task.Threads;

/** Erases offers two years after their school year, and with it those that nobody else ever saw. The trail says so. */
@Stateless
@Allowed(Audience.PORTAL)
public class OfferErasureService {

    private static final int MOST_LINKS = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Inject
    private Clock clock;

    /**
     * Ids of those whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        due("f.schoolYear < :year", SchoolYear.of(today.minus(WorkingAgreement.KEPT)), after, most),
                        due(ToolTalks.NEVER_SHOWN, SchoolYear.of(today), after, most))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    private List<String> due(String condition, SchoolYear before, String after, int most) {
        return entityManager
                .createQuery(
                        "select f.id from Offer f join f.conversation c where " + condition
                                + " and f.id > :after order by f.id",
                        String.class)
                .setParameter("year", before)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one, with what was laid beside it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        Offer offer = entityManager.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null || !offer.keptUntil().isBefore(LocalDate.now(clock))) {
            return;
        }
        entityManager
                .createQuery("select l from OfferLink l where l.offer = :gone or l.ask = :gone", OfferLink.class)
                .setParameter("gone", offer)
                .setMaxResults(MOST_LINKS)
                .getResultList()
                .forEach(link -> {
                    link.cut();
                    entityManager.remove(link);
                });
        entityManager.flush();
        threads.erased(ThreadEnd.of(offer));
        entityManager.remove(offer);
    }
}
