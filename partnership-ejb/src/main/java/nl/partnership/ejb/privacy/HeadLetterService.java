package nl.partnership.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.privacy.HeadLetter;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.TrailHead;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.partner.Held;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails each data protection officer once a day how far the trail has come: out of reach of who manages the database
 * and the files of the portal. That somebody was told is stored with the mail, in one transaction a person.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class HeadLetterService {

    /** What this mail is about, as it is stored with it: the head of the trail, for one officer. */
    static final String KIND = "trail-head";

    private static final String TRAIL = "/audit/trail.xhtml";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private AuditService audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String portal;

    /**
     * Ids of accounts of officers of today who were not told yet, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> officers(String after, int most) {
        return entityManager
                .createQuery(
                        "select a.id from Account a join a.person x where a.blocked = false and x.addressWrong = false"
                                + " and a.id > :after"
                                + " and exists (select m.id from Membership m where m.person = x"
                                + " and m.role = :officer and m.organisation.closed = false and " + Held.opens("m")
                                + ")"
                                + " and not exists (select l.id from HeadLetter l where l.person = x"
                                + " and l.day = :today) order by a.id",
                        String.class)
                .setParameter("after", after)
                .setParameter("officer", Overseers.OFFICER)
                .setParameter("today", today())
                .setMaxResults(most)
                .getResultList();
    }

    /** Tells this account's person how far the trail has come. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(String accountId) {
        Account account = entityManager.find(Account.class, accountId);
        TrailHead head = audit.head();
        entityManager.persist(new HeadLetter(account.getPerson(), today()));
        // when another node was first, this fails before a mail is written
        entityManager.flush();
        String language = account.getLanguage();
        outbox.topic(KIND, account.getId())
                .send(
                        account.getPerson().getEmail(),
                        today().toString(),
                        MailText.of(language, "privacy.head.subject"),
                        MailText.of(
                                language,
                                "privacy.head.body",
                                account.getPerson().getFirstName(),
                                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                                        .format(today()),
                                "" + head.seq(),
                                head.hash(),
                                portal + TRAIL),
                        null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
