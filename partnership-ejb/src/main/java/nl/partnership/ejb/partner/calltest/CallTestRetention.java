package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** A test is kept until the end of the school year after its own, with what came of it. */
@ApplicationScoped
public class CallTestRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("call-test-erasure", LocalTime.of(3, 50), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                CallTest.class, KeptSince.SCHOOL_YEAR, 1, "x.school", "x.termOn < :limit", day -> SchoolYear.of(day)
                        .previous()
                        .firstDay()));
    }

    @Override
    public void erase(StoredEntity test) {
        entityManager.remove(test);
    }
}
