package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferLink;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.task.Threads;

/** How long offers are kept, and those that nobody else ever saw. */
@ApplicationScoped
public class OfferRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final int MOST_LINKS = 500;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("offer-erasure", LocalTime.of(4, 25), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                        Offer.class,
                        KeptSince.ROUND,
                        WorkingAgreement.KEPT.getYears(),
                        "x.organisation",
                        ToolTalks.OVER,
                        Kept.years(WorkingAgreement.KEPT))
                .at("x.school"));
    }

    /** With what was laid beside it. */
    @Override
    public void erase(StoredEntity offer) {
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
