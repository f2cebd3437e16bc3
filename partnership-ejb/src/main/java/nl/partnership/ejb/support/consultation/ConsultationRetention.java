package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** Consultations are kept for two years after their end, with their days; what they became stays for as long as that is kept. */
@ApplicationScoped
public class ConsultationRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Meetings meetings;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("consultation-erasure", LocalTime.of(3, 50), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(Consultation.class, KeptSince.END, Consultation.KEPT, "x.school", "x.endedOn"));
    }

    @Override
    public void erase(StoredEntity record) {
        threads.erased(ThreadEnd.of(record));
        meetings.erase((Consultation) record);
        entityManager.remove(record);
    }
}
