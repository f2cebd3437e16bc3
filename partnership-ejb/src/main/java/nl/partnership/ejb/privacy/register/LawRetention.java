package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.privacy.register.LawCheck;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** That somebody looked at a law is kept for five years. */
@ApplicationScoped
public class LawRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("law-check-erasure", LocalTime.of(3, 55), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(LawCheck.class, KeptSince.MADE, LawCheck.KEPT, "x.board", "x.checkedOn"));
    }

    @Override
    public void erase(StoredEntity check) {
        entityManager.remove(check);
    }
}
