package nl.partnership.ejb.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Closed cases are kept for two years, with what was said in them. */
@ApplicationScoped
public class CaseRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("case-erasure", LocalTime.of(3, 0), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                PupilCase.class,
                KeptSince.END,
                PupilCase.KEPT.getYears(),
                "x.organisation",
                "x.closedOn <= :limit",
                day -> day.minus(PupilCase.KEPT)));
    }

    @Override
    public void erase(StoredEntity pupilCase) {
        entityManager
                .createQuery("select c from Consent c where c.pupilCase = :case", Consent.class)
                .setParameter("case", pupilCase)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
        entityManager.remove(pupilCase);
    }
}
