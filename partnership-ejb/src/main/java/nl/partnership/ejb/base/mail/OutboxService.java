package nl.partnership.ejb.base.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Shows the administrator which mail waits and which went, without what it says, and lets a waiting one go again. */
@Stateless
public class OutboxService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** Mail that waits, the oldest first. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OutboxRow> waiting(int first, int most) {
        return rows("select m from OutboxMail m where m.sentAt is null order by m.createdAt, m.id", first, most);
    }

    @Allowed(Audience.ADMINISTRATOR)
    public long countWaiting() {
        return count("select count(m) from OutboxMail m where m.sentAt is null");
    }

    /** Mail that the server took, the latest first. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OutboxRow> sent(int first, int most) {
        return rows("select m from OutboxMail m where m.sentAt is not null order by m.sentAt desc, m.id", first, most);
    }

    @Allowed(Audience.ADMINISTRATOR)
    public long countSent() {
        return count("select count(m) from OutboxMail m where m.sentAt is not null");
    }

    /** Whether the configuration names a mail server; without one all mail waits. */
    @Allowed(Audience.ADMINISTRATOR)
    public boolean hasServer() {
        return server.isConfigured();
    }

    /** Lets a waiting mail be tried at the sender's next round instead of after its pause. */
    @Allowed(Audience.ADMINISTRATOR)
    public void tryAgain(String id) {
        // not through the entity: the sender may be counting an attempt at this very moment
        int found = entityManager
                .createQuery("update OutboxMail m set m.nextTryAt = :now where m.id = :id and m.sentAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (found == 0) {
            throw new NotFound("mail", id);
        }
    }

    private List<OutboxRow> rows(String jpql, int first, int most) {
        return entityManager
                .createQuery(jpql, OutboxMail.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(OutboxRow::of)
                .toList();
    }

    private long count(String jpql) {
        return entityManager.createQuery(jpql, Long.class).getSingleResult();
    }
}
