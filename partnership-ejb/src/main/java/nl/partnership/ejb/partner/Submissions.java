package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Submission;
import nl.partnership.ejb.base.Fetch;

/**
 * What is laid before who may decide, of any room: it is remembered, and whoever lays it before somebody gets a task. What
 * comes back is recorded by the room of the record.
 */
@Dependent
public class Submissions {

    private static final int MOST = 500;

    private static final String OF = "select x from Submission x join fetch x.membership where x.subjectKind = :kind"
            + " and x.subjectId in :ids order by x.day, x.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Event<LaidBefore> laid;

    @Inject
    private Event<Settled> settled;

    @Inject
    private Clock clock;

    /**
     * Whoever calls has looked for persons in {@code before}, and knows that a decision is asked.
     *
     * @param subject on what it hangs
     * @param before the function of who decides
     * @param news for the task; null where there is no partnership of today in which it could be one
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code before}
     */
    public void lay(StoredEntity subject, String before, LaidBefore news) {
        LocalDate today = LocalDate.now(clock);
        Submission laidBefore = of(subject).get(news.by().getOrganisation().getId());
        if (laidBefore == null) {
            entityManager.persist(new Submission(subject, news.by(), before, today));
        } else {
            laidBefore.lay(news.by(), before, today);
        }
        if (news.partnershipId() != null) {
            laid.fire(news);
        }
    }

    /** Whoever calls has stored what an organisation decided, however it came, or that nothing is asked of it any more. */
    public void settle(StoredEntity subject, Organisation organisation) {
        settled.fire(new Settled(Submission.kind(subject), subject.getId(), organisation.getId()));
    }

    /** By the id of the organisation that laid it before somebody: the latest. */
    public Map<String, Submission> of(StoredEntity subject) {
        Map<String, Submission> latest = new HashMap<>();
        all(List.of(subject))
                .forEach(one -> latest.put(one.getMembership().getOrganisation().getId(), one));
        return latest;
    }

    /** For records of one kind that are erased. */
    public void erase(List<? extends StoredEntity> subjects) {
        all(subjects).forEach(entityManager::remove);
    }

    private List<Submission> all(List<? extends StoredEntity> subjects) {
        return subjects.isEmpty() ? List.of() : query(subjects).getResultList();
    }

    private TypedQuery<Submission> query(List<? extends StoredEntity> subjects) {
        return Fetch.along(
                entityManager
                        .createQuery(OF, Submission.class)
                        .setParameter("kind", Submission.kind(subjects.get(0)))
                        .setParameter(
                                "ids",
                                subjects.stream().map(StoredEntity::getId).toList())
                        .setMaxResults(MOST),
                "x.membership.person",
                "x.membership.organisation");
    }
}
