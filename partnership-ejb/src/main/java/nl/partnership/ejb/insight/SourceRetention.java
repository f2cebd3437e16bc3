package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** How long sources of figures are kept. */
@ApplicationScoped
public class SourceRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("source-erasure", LocalTime.of(3, 50), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                        DataSource.class,
                        KeptSince.CONFIRMED,
                        DataSource.KEPT.getYears(),
                        "x.organisation",
                        "(x.endedOn < :limit or x.endedOn is null and x.confirmedOn < :limit)",
                        day -> day.minus(DataSource.KEPT))
                .at("x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        threads.erased(ThreadEnd.of(record));
        entityManager.remove(record);
    }
}
