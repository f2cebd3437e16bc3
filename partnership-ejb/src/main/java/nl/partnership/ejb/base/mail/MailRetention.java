package nl.partnership.ejb.base.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** That a mail went out is kept for a year; what it said goes as soon as it is sent. */
@ApplicationScoped
public class MailRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final Period KEPT = Period.ofYears(1);

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("mail-erasure", LocalTime.of(4, 35), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                OutboxMail.class, KeptSince.MADE, KEPT.getYears(), null, "x.createdAt < :limit", Kept.moment(KEPT)));
    }

    @Override
    public void erase(StoredEntity record) {
        entityManager.remove(record);
    }
}
