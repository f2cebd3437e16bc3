package nl.partnership.ejb.base.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.OutboxMail;

/**
 * What mails are about: one thing, of which people are told one thing after the other. Of the mails about it that wait for
 * somebody only the newest is sent, and only as long as it is true ({@link StillTrue}).
 */
public final class Topic {

    static final String BETWEEN = ":";

    private final String about;
    private final EntityManager entityManager;
    private final Instant now;
    private final List<Told> told;

    /** A mail about it, as far as one looks back. */
    private record Told(String recipient, String tells, long position, Instant sentAt, Instant takenUntil) {}

    /** @param most how many mails back it looks; the newest ones */
    Topic(String about, EntityManager entityManager, Instant now, int most) {
        this.about = about;
        this.entityManager = entityManager;
        this.now = now;
        told = entityManager
                .createQuery(
                        "select m.recipient, m.tells, m.position, m.sentAt, m.takenUntil from OutboxMail m"
                                + " where m.about = :about order by m.position desc",
                        Object[].class)
                .setParameter("about", about)
                .setMaxResults(most)
                .getResultStream()
                .map(row ->
                        new Told((String) row[0], (String) row[1], (Long) row[2], (Instant) row[3], (Instant) row[4]))
                .toList();
    }

    /** Whether the portal ever made a mail about it for this address. */
    public boolean hasMailed(String recipient) {
        return told.stream().anyMatch(mail -> mail.recipient().equals(recipient));
    }

    /** What the mail told that was sent last, or that is on its way at this moment; empty when there is none. */
    public Optional<String> lastTold(String recipient) {
        return told.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .filter(mail -> mail.sentAt() != null || mail.takenUntil().isAfter(now))
                .map(Told::tells)
                .findFirst();
    }

    /** What the newest mail tells, sent or waiting; empty when there is none. */
    public Optional<String> newest(String recipient) {
        return told.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .map(Told::tells)
                .findFirst();
    }

    /**
     * Sends a mail about it.
     *
     * @param tells what it tells, in codes and days of the caller's own, at most 200 characters
     * @see Outbox#send
     */
    public void send(String recipient, String tells, String subject, String body, String calendarOrNull) {
        if (!Outbox.takesMail(recipient)) {
            return;
        }
        OutboxMail mail = new OutboxMail(recipient, subject, body, calendarOrNull, now);
        mail.isAbout(about, tells, told.isEmpty() ? 1 : told.get(0).position() + 1);
        entityManager.persist(mail);
    }
}
