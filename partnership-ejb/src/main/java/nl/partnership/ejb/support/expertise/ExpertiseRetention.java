package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** How long entries of the support map are kept, with all that was said of reaching them. */
@ApplicationScoped
public class ExpertiseRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Reaches reaches;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("expertise-erasure", LocalTime.of(3, 45), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                        Expertise.class,
                        KeptSince.CONFIRMED,
                        Expertise.KEPT.getYears(),
                        "x.organisation",
                        "(x.endedOn < :limit or x.endedOn is null and x.confirmedOn < :limit)",
                        day -> day.minus(Expertise.KEPT))
                .at("x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        threads.erased(ThreadEnd.of(record));
        reaches.erase((Expertise) record);
        entityManager.remove(record);
    }
}
