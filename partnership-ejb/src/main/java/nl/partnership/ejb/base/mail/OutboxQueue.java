package nl.partnership.ejb.base.mail;

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

    /**
     * Nothing made before it for the same address has to go first: what is about the same and on its way, or what waited
     * already when the portal did not keep what mails are about.
     */
    private static final String IN_TURN =
            " and not exists (select e.id from OutboxMail e where e.recipient = m.recipient"
                    + " and e.sentAt is null and e.position < m.position"
                    + " and ((e.about = m.about and e.takenUntil > :now) or e.position = 0))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Overtaken overtaken;

    @Inject
    private MailedLinks links;

    /** How many wait, also those that may not be tried yet. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long waiting() {
        return entityManager
                .createQuery("select count(m) from OutboxMail m where m.sentAt is null", Long.class)
                .getSingleResult();
    }

    /** Ids of mail that may be tried now, the longest waiting first; at most so many. */
    public List<String> due(int most) {
        return entityManager
                .createQuery(
                        "select m.id from OutboxMail m where m.sentAt is null and m.nextTryAt <= :now"
                                + " and m.takenUntil <= :now" + IN_TURN
                                + " order by m.nextTryAt, m.createdAt, m.position",
                        String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes the mail for this sender alone; empty when another has it, when it is not due or not its turn, and when it is no
     * longer true or a newer one about the same is: then it is gone. When it goes, older ones about the same that wait do not.
     */
    public Optional<OutboxMail> take(String id) {
        Instant now = clock.instant();
        if (!isItsTurn(id, now)) {
            return Optional.empty();
        }
        // of this row alone: Derby looks at a condition with a subquery before it waits for the row, and not again
        int taken = entityManager
                .createQuery("update OutboxMail m set m.takenUntil = :until, m.attempts = m.attempts + 1"
                        + " where m.id = :id and m.sentAt is null and m.nextTryAt <= :now and m.takenUntil <= :now")
                .setParameter("until", now.plus(TAKEN))
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        OutboxMail mail = entityManager.find(OutboxMail.class, id);
        if (mail.getAbout() == null) {
            return Optional.of(mail);
        }
        if (overtaken.is(mail)) {
            drop("m.position = :position", mail);
            return Optional.empty();
        }
        drop("m.position < :position and m.sentAt is null", mail);
        return Optional.of(withWorkingLinks(mail));
    }

    private OutboxMail withWorkingLinks(OutboxMail mail) {
        String body = links.working(mail.getRecipient(), mail.getBody());
        if (!body.equals(mail.getBody())) {
            entityManager
                    .createQuery("update OutboxMail m set m.body = :body where m.id = :id")
                    .setParameter("body", body)
                    .setParameter("id", mail.getId())
                    .executeUpdate();
            entityManager.refresh(mail);
        }
        return mail;
    }

    private boolean isItsTurn(String id, Instant now) {
        return entityManager
                        .createQuery("select count(m) from OutboxMail m where m.id = :id" + IN_TURN, Long.class)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    private void drop(String which, OutboxMail mail) {
        entityManager
                .createQuery(
                        "delete from OutboxMail m where m.about = :about and m.recipient = :recipient and " + which)
                .setParameter("about", mail.getAbout())
                .setParameter("recipient", mail.getRecipient())
                .setParameter("position", mail.getPosition())
                .executeUpdate();
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
