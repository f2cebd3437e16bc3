package nl.partnership.ejb.base;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets after a day what an {@link Intention} has done. That two nodes do so at once does no harm. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
public class IntentionsEnd {

    static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "intentions")
    public void forget() {
        entityManager
                .createNativeQuery("delete from intention where made_at < ?")
                .setParameter(1, clock.instant().minus(KEPT).toEpochMilli())
                .executeUpdate();
    }
}
