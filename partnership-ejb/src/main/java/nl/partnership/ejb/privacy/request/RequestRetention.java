package nl.partnership.ejb.privacy.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Requests are kept for two years after they were answered. */
@ApplicationScoped
public class RequestRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("request-erasure", LocalTime.of(3, 50), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(SubjectRequest.class, KeptSince.END, SubjectRequest.KEPT, "x.board", "x.answeredOn"));
    }

    @Override
    public void erase(StoredEntity request) {
        entityManager.remove(request);
    }
}
