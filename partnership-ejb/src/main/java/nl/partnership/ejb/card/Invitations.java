package nl.partnership.ejb.card;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.partnership.domain.card.Appointment;
import nl.partnership.domain.card.Conversation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.MailText;
import nl.partnership.ejb.base.Outbox;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Mail about a conversation, to those who are asked. Its words are neutral: a day, a place and a link, never themes,
 * names of others or content.
 */
@Dependent
class Invitations {

    private static final String PAGE = "/card/conversation.xhtml?id=";
    private static final String REPORT = "/card/report.xhtml?id=";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Asks them, with an entry for the calendar. */
    void invite(Conversation conversation, Collection<Membership> memberships) {
        send(conversation, memberships, "invite", true);
    }

    /** Tells those who were asked before that the appointment changed. */
    void move(Conversation conversation, Collection<Membership> memberships) {
        send(conversation, memberships, "move", true);
    }

    /** Tells them that it is off, or goes on without them, and takes it out of the calendar. */
    void withdraw(Conversation conversation, Collection<Membership> memberships) {
        send(conversation, memberships, "cancel", false);
    }

    /** Tells them where the report is. */
    void report(Conversation conversation, Collection<Membership> memberships) {
        Map<Person, String> languages = languages(memberships);
        languages.forEach((person, language) -> outbox.send(
                person.getEmail(),
                MailText.of(language, "card.report.subject"),
                MailText.of(language, "card.report.body", person.getFirstName(), link(REPORT, conversation)),
                null));
    }

    private void send(Conversation conversation, Collection<Membership> memberships, String kind, boolean request) {
        Appointment when = conversation.appointment();
        languages(memberships).forEach((person, language) -> {
            CalendarFile file = calendar(conversation, person, language);
            outbox.send(
                    person.getEmail(),
                    MailText.of(language, "card." + kind + ".subject", day(when, language)),
                    MailText.of(
                            language,
                            "card." + kind + ".body",
                            person.getFirstName(),
                            day(when, language),
                            when.start().toString(),
                            when.place(),
                            link(PAGE, conversation)),
                    request ? file.request() : file.cancellation());
        });
    }

    private CalendarFile calendar(Conversation conversation, Person person, String language) {
        return new CalendarFile(
                conversation.getId(),
                conversation.getCalendarSequence(),
                clock.instant(),
                conversation.appointment(),
                address(config().getValue("partnership.mail.from", String.class)),
                person.getEmail(),
                MailText.of(language, "card.calendar.summary"),
                MailText.of(language, "card.calendar.description", link(PAGE, conversation)));
    }

    /** The people behind the memberships, each once, with the language they read. */
    private Map<Person, String> languages(Collection<Membership> memberships) {
        Map<Person, String> languages = new HashMap<>();
        memberships.forEach(membership -> languages.put(membership.getPerson(), "nl"));
        if (!languages.isEmpty()) {
            List<Object[]> accounts = entityManager
                    .createQuery("select a.person, a.language from Account a where a.person in :people", Object[].class)
                    .setParameter("people", languages.keySet())
                    .getResultList();
            accounts.forEach(account -> languages.put((Person) account[0], (String) account[1]));
        }
        return languages;
    }

    private static String day(Appointment when, String language) {
        return when.date().format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag(language)));
    }

    private static String link(String page, Conversation conversation) {
        return config().getValue("partnership.url", String.class) + page + conversation.getId();
    }

    private static String address(String sender) {
        int open = sender.indexOf('<');
        return open < 0
                ? sender.strip()
                : sender.substring(open + 1, sender.indexOf('>')).strip();
    }

    private static Config config() {
        return ConfigProvider.getConfig(Invitations.class.getClassLoader());
    }
}
