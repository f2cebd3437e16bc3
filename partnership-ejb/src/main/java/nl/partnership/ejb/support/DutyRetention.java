package nl.partnership.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** Who informs whom is kept for two years after it ended. */
@ApplicationScoped
public class DutyRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("duty-erasure", LocalTime.of(3, 40), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(
                        CommunicationDuty.class, KeptSince.END, CommunicationDuty.KEPT, "x.organisation", "x.endedOn")
                .at("x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        threads.erased(ThreadEnd.of(record));
        entityManager.remove(record);
    }
}
