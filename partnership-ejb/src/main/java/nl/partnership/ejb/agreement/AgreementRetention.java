package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.task.Threads;

/** How long agreements, with all their versions and assents, and expectations are kept. */
@ApplicationScoped
public class AgreementRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Submissions submissions;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("agreement-erasure", LocalTime.of(3, 30), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.after(WorkingAgreement.class, KeptSince.END, WorkingAgreement.KEPT, "x.organisation", "x.lastDay")
                        .at("x.school"),
                new Kept(
                                Expectation.class,
                                KeptSince.END,
                                Expectation.KEPT.getYears(),
                                "x.asker",
                                "coalesce(x.endedOn, x.lastDay) < :limit",
                                day -> day.minus(Expectation.KEPT))
                        .at("x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        submissions.erase(record instanceof WorkingAgreement agreement ? agreement.getVersions() : List.of(record));
        threads.erased(ThreadEnd.of(record));
        entityManager.remove(record);
    }
}
