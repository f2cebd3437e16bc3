package nl.partnership.ejb.base.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.logging.Logger;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.OutboxMail;

/**
 * Takes mail. It is stored with the change that caused it, in the caller's transaction; {@link OutboxSender} hands it
 * to the mail server afterwards. What it says is neutral: mail leaves the portal, so content stays behind a link.
 */
@Stateless
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    /** More mails than one conversation makes. */
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * What mails are about: with it they come in order, and only as long as they are true.
     *
     * @param kind a word of the room's own, that never changes: it is stored
     */
    public Topic topic(String kind, String id) {
        return new Topic(kind + Topic.BETWEEN + id, entityManager, clock.instant(), MOST);
    }

    /**
     * Takes a mail that is about nothing else than itself, and stays true. An address that was stored before the portal knew
     * which mail takes gets none, and stops nobody's work: the administrator sees whose it is and mends it.
     *
     * @param recipient one address, without a name
     * @param subject one line of at most 200 characters
     * @param body plain text of at most 32,000 characters
     * @param calendarOrNull an iCalendar object with its METHOD, or null
     * @throws nl.partnership.domain.base.RuleViolation when the subject is not one line, or too long
     */
    public void send(String recipient, String subject, String body, String calendarOrNull) {
        if (takesMail(recipient)) {
            entityManager.persist(new OutboxMail(recipient, subject, body, calendarOrNull, clock.instant()));
        }
    }

    static boolean takesMail(String recipient) {
        boolean takes = MailAddress.isOne(recipient);
        if (!takes) {
            LOG.warning("A mail was not sent: an address from before cannot take mail; the home of the administrator"
                    + " says whose");
        }
        return takes;
    }

    /**
     * Somebody's address is another: what waits for them goes there, also by what its calendar says, and what they were told
     * was told to them.
     */
    public void readdress(String former, String now) {
        entityManager
                .createQuery("update OutboxMail m set m.recipient = :now where m.recipient = :former")
                .setParameter("now", now)
                .setParameter("former", former)
                .executeUpdate();
        entityManager
                .createQuery(
                        "select m.id, m.calendar from OutboxMail m where m.recipient = :now and m.calendar is not null",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> invite((String) row[0], CalendarLines.invite((String) row[1], former, now)));
    }

    private void invite(String id, String calendar) {
        entityManager
                .createQuery("update OutboxMail m set m.calendar = :calendar where m.id = :id and m.sentAt is null")
                .setParameter("calendar", calendar)
                .setParameter("id", id)
                .executeUpdate();
    }
}
