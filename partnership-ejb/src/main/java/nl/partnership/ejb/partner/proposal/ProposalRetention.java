package nl.partnership.ejb.partner.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.PeopleImport;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** What a file said of people is kept for three months. What was confirmed by then is a role and stays. */
@ApplicationScoped
public class ProposalRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("proposal-erasure", LocalTime.of(3, 50), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(new Kept(
                PeopleImport.class,
                KeptSince.CAME_IN,
                (int) PeopleImport.WAITS.toTotalMonths(),
                null,
                "x.importedAt < :limit",
                day -> day.minus(PeopleImport.WAITS).atStartOfDay(Time.ZONE).toInstant()));
    }

    /** With what waits of it. */
    @Override
    public void erase(StoredEntity file) {
        entityManager
                .createQuery("delete from ProposedRole r where r.source = :file")
                .setParameter("file", file)
                .executeUpdate();
        entityManager.remove(file);
    }
}
