package nl.partnership.ejb.base;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.OutboxMail;

/**
 * What waits to be sent, as the sender sees it. Every step is a small transaction of its own, so that none is open
 * while the mail server is talked to. The steps are plain updates: they are no change that somebody made, and do not
 * belong in the audit trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

    /** Much longer than the time limits on the mail server add up to. */
    private static final Duration TAKEN = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Ids of mail that may be tried now, the longest waiting first; at most so many. */
    public List<String> due(int most) {
        return entityManager
                .createQuery(
                        "select m.id from OutboxMail m where m.sentAt is null and m.nextTryAt <= :now"
                                + " and m.takenUntil <= :now order by m.nextTryAt, m.createdAt",
                        String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes the mail for this sender alone; empty when another has it or it is no longer due. */
    public Optional<OutboxMail> take(String id) {
        Instant now = clock.instant();
        int taken = entityManager
                .createQuery("update OutboxMail m set m.takenUntil = :until, m.attempts = m.attempts + 1"
                        + " where m.id = :id and m.sentAt is null and m.nextTryAt <= :now and m.takenUntil <= :now")
                .setParameter("until", now.plus(TAKEN))
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
        return taken == 0 ? Optional.empty() : Optional.of(entityManager.find(OutboxMail.class, id));
    }

    /** The server took it. From here on it is never sent again, and its body is gone. */
    public void sent(OutboxMail mail) {
        entityManager
                .createQuery("update OutboxMail m set m.sentAt = :now, m.takenUntil = :free, m.lastError = null,"
                        + " m.body = null, m.calendar = null where m.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("free", Instant.EPOCH)
                .setParameter("id", mail.getId())
                .executeUpdate();
    }

    /** It did not work this time; it waits longer than the time before. */
    public void failed(OutboxMail mail, MailTrouble trouble) {
        entityManager
                .createQuery("update OutboxMail m set m.nextTryAt = :next, m.takenUntil = :free, m.lastError = :error"
                        + " where m.id = :id")
                .setParameter("next", clock.instant().plus(OutboxMail.pauseAfter(mail.getAttempts())))
                .setParameter("free", Instant.EPOCH)
                .setParameter("error", trouble.toString())
                .setParameter("id", mail.getId())
                .executeUpdate();
    }
}
