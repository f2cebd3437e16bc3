package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.Topic;
import nl.partnership.ejb.partner.Held;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that tells data protection officers that the board prolonged the rules; why, they read in the portal. */
@Dependent
class RuleLetters {

    /** What this mail is about, as it is stored with it: the rules of a school year that the board prolonged. */
    static final String KIND = "rules-prolonged";

    private static final String RULES = "/ruleset/rules.xhtml";
    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String portal;

    void prolonged(RuleSet set) {
        Topic topic = outbox.topic(KIND, set.getSchoolYear().toString());
        entityManager
                .createQuery(
                        "select a from Account a join fetch a.person where a.blocked = false and exists"
                                + " (select m.id from Membership m where m.person = a.person and m.role = :officer"
                                + " and m.organisation.closed = false and " + Held.opens("m") + ") order by a.id",
                        Account.class)
                .setParameter("officer", Overseers.OFFICER)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .forEach(account -> topic.send(
                        account.getPerson().getEmail(),
                        set.getNumber() + " " + account.getId(),
                        MailText.of(account.getLanguage(), "ruleset.prolonged.subject"),
                        MailText.of(
                                account.getLanguage(),
                                "ruleset.prolonged.body",
                                account.getPerson().getFirstName(),
                                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(account.getLanguage()))
                                        .format(set.getLastDay()),
                                portal + RULES),
                        null));
    }
}
