package nl.partnership.ejb.review.start;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases what was decided at the start of a school year, two years after its end. The trail says that it happened. */
@Stateless
@Allowed(Audience.PORTAL)
public class StartErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Ids of decisions, and of starts that were finished, whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return Stream.of("StartDecision", "YearStarted")
                .flatMap(entity -> due(entity, after, most).stream())
                .sorted()
                .limit(most)
                .toList();
    }

    private List<String> due(String entity, String after, int most) {
        return entityManager
                .createQuery(
                        "select x.id from " + entity + " x where x.schoolYear < :limit and x.id > :after order by x.id",
                        String.class)
                .setParameter("limit", SchoolYear.of(LocalDate.now(clock).minus(StartDecision.KEPT)))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        LocalDate today = LocalDate.now(clock);
        StartDecision decision = entityManager.find(StartDecision.class, id);
        if (decision != null && decision.keptUntil().isBefore(today)) {
            entityManager.remove(decision);
        }
        YearStarted started = entityManager.find(YearStarted.class, id);
        if (started != null && started.keptUntil().isBefore(today)) {
            entityManager.remove(started);
        }
    }
}
