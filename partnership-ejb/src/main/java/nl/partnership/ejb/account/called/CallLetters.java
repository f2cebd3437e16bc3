package nl.partnership.ejb.account.called;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.Topic;
import nl.partnership.ejb.partner.calltest.CallAnnounced;
import nl.partnership.ejb.partner.calltest.CalledPeople;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whose number is going to be called on which day by which school, once for each test; not which route that is, nor who
 * else is called.
 */
@Dependent
class CallLetters {

    /** What this mail is about, as it is stored with it: the test. */
    static final String KIND = "call-test";

    private static final String OWN_NUMBER = "/partner/my-contact.xhtml";

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CalledPeople called;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String portal;

    void announced(@Observes CallAnnounced news) {
        List<Person> people = called.of(news.test());
        if (people.isEmpty()) {
            return;
        }
        Topic topic = outbox.topic(KIND, news.test().getId());
        accounts(people).forEach(account -> send(topic, news.test(), account));
    }

    private List<Account> accounts(List<Person> people) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select a from Account a where a.person in :people and a.blocked = false order by a.id",
                                Account.class),
                        "a.person",
                        "a.lastMembership")
                .setParameter("people", people)
                .setMaxResults(MOST)
                .getResultList();
    }

    private void send(Topic topic, CallTest test, Account account) {
        String language = account.getLanguage();
        topic.send(
                account.getPerson().getEmail(),
                account.getId(),
                MailText.of(language, "account.called.subject"),
                MailText.of(
                        language,
                        "account.called.body",
                        account.getPerson().getFirstName(),
                        DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag(language))
                                .format(test.getPlannedOn()),
                        test.getSchool().getShortName(),
                        portal + OWN_NUMBER),
                null);
    }
}
