package nl.partnership.ejb.insight.priority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityMeasurement;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** The measurements of an indicator: by who owns the priority, or by who convenes at its school. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class PriorityMeasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Priorities priorities;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Notes where the indicator stood on a day.
     *
     * @throws RuleViolation at {@code measuredOn} or {@code measured}; after twelve; when the priority is over
     * @throws NotFound for who neither owns it nor convenes at its school
     */
    public void measure(String id, LocalDate day, Integer value) {
        Priority priority = measurable(id);
        List<PriorityMeasurement> all = all(priority);
        if (all.size() >= Priority.MOST_MEASURED) {
            throw new RuleViolation("insight.priority.measured", Priority.MOST_MEASURED);
        }
        if (all.stream().anyMatch(one -> one.getMeasuredOn().equals(day))) {
            throw RuleViolation.at("measuredOn", "insight.priority.sameDay");
        }
        entityManager.persist(new PriorityMeasurement(
                priority,
                day,
                value,
                entityManager.find(Membership.class, current.get().membershipId()),
                LocalDate.now(clock)));
    }

    /** Takes back one that was noted by mistake. @throws NotFound as {@link #measure} */
    public void takeBack(String id, String measurementId) {
        Priority priority = measurable(id);
        priority.mustRun(LocalDate.now(clock));
        entityManager.remove(all(priority).stream()
                .filter(one -> one.getId().equals(measurementId))
                .findFirst()
                .orElseThrow(() -> new NotFound("priority-measurement", measurementId)));
    }

    private Priority measurable(String id) {
        Priority priority = priorities.lock(id);
        current.get().mustNotWalk();
        String own = current.get().organisationId();
        boolean convenes = Audience.CONVENER.includes(current.get())
                && priority.getSchool().getId().equals(own);
        if (!convenes && !priority.getOwner().getId().equals(own)) {
            throw new NotFound(Priorities.KIND, id);
        }
        return priority;
    }

    private List<PriorityMeasurement> all(Priority priority) {
        return entityManager
                .createQuery(
                        "select x from PriorityMeasurement x where x.priority = :priority order by x.id",
                        PriorityMeasurement.class)
                .setParameter("priority", priority)
                .setMaxResults(Priority.MOST_MEASURED)
                .getResultList();
    }
}
