package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.covenant.CovenantWarning;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.Retention;

/** That people were told of the end of a covenant is kept for a year. */
@ApplicationScoped
public class CovenantRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("covenant-erasure", LocalTime.of(4, 30), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.told(CovenantWarning.class));
    }

    @Override
    public void erase(StoredEntity record) {
        entityManager.remove(record);
    }
}
