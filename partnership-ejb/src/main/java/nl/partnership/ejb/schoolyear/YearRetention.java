package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.Retention;

/** The own holidays and deliveries of a school year are kept as its conversations are. */
@ApplicationScoped
public class YearRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** After the end of the school year. */
    private static final Period KEPT = Period.ofYears(5);

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("schoolyear-erasure", LocalTime.of(3, 55), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.afterYear(OwnHoliday.class, KEPT, "x.school"),
                Kept.afterYear(MonitorDelivery.class, KEPT, "x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        entityManager.remove(record);
    }
}
