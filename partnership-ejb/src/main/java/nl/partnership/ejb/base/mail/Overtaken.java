package nl.partnership.ejb.base.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.OutboxMail;

/** Whether a mail is not to be sent any more: it is no longer true, or a newer one about the same was told or will be. */
@Dependent
class Overtaken {

    /** More than anybody is told about one thing. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<StillTrue> rooms;

    boolean is(OutboxMail mail) {
        return !isTrue(mail) || newer(mail).stream().anyMatch(this::counts);
    }

    private List<OutboxMail> newer(OutboxMail mail) {
        return entityManager
                .createQuery(
                        "select m from OutboxMail m where m.about = :about and m.recipient = :recipient"
                                + " and m.position > :position",
                        OutboxMail.class)
                .setParameter("about", mail.getAbout())
                .setParameter("recipient", mail.getRecipient())
                .setParameter("position", mail.getPosition())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether it was told, or will be: what was taken back before it left does not keep an older one from being sent. */
    private boolean counts(OutboxMail newer) {
        return newer.getSentAt() != null || isTrue(newer);
    }

    private boolean isTrue(OutboxMail mail) {
        String[] about = mail.getAbout().split(Topic.BETWEEN, 2);
        return rooms.stream()
                .filter(room -> room.kind().equals(about[0]))
                .allMatch(room -> room.holds(about[1], mail.getRecipient(), mail.getTells()));
    }
}
