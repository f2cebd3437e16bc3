package nl.partnership.ejb.conversation.invitation;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.Topic;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Mail about a conversation, to those who are asked. Its words are neutral: a day, a place and a link, never themes,
 * names of others or content.
 */
@Dependent
public class Invitations {

    /** What these mails are about, as it is stored with them; see {@link Topic}. */
    static final String KIND = "conversation";

    private static final String PAGE = "/conversation/conversation.xhtml?id=";
    private static final String REPORT = "/conversation/report.xhtml?id=";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private Replies replies;

    @Inject
    private Clock clock;

    /**
     * Tells everybody what is new for them since they were told last: that they are asked, that the appointment changed and
     * in what, or that it is off for them. Who takes part in more than one way is one person. What did not leave yet and is
     * no longer true is not sent, and so is no reason for a second mail.
     *
     * @param before who was asked before; nobody for a new conversation
     * @param earlier the appointment of before, or null for a new conversation
     */
    public void tell(Conversation conversation, Collection<Membership> before, Appointment earlier) {
        boolean off = conversation.getStatus() == ConversationStatus.CANCELLED;
        Set<Person> asked = off ? Set.of() : people(members(conversation));
        Map<Person, String> languages = languages(union(people(before), asked));
        Topic topic = outbox.topic(KIND, conversation.getId());
        List<News> news = languages.keySet().stream()
                .map(person ->
                        news(conversation, topic, person, asked.contains(person), before(earlier, person, before)))
                .flatMap(Optional::stream)
                .toList();
        if (earlier != null && !off && !earlier.equals(conversation.appointment())) {
            replies.askAnew(conversation);
        }
        if (news.stream().anyMatch(one -> one.again())) {
            // the calendar that took it out must see that this is newer
            conversation.nextCalendarSequence();
        }
        news.forEach(one -> send(conversation, topic, one, languages.get(one.person()), earlier));
    }

    /** Tells them where the report is. */
    public void report(Conversation conversation) {
        Topic topic = outbox.topic(KIND, conversation.getId());
        languages(people(members(conversation)))
                .forEach((person, language) -> topic.send(
                        person.getEmail(),
                        Notice.REPORT,
                        MailText.of(language, "conversation.report.subject"),
                        MailText.of(
                                language,
                                "conversation.report.body",
                                person.getFirstName(),
                                link(REPORT, conversation)),
                        null));
    }

    /**
     * Something new for somebody.
     *
     * @param told what this person was told last
     * @param tells what is so now
     * @param again whether it was off for this person, and is on again
     */
    private record News(Person person, Notice told, Notice tells, boolean again) {}

    /** What somebody knew before the portal kept what it tells, by the conversation itself. */
    private static Notice before(Appointment earlier, Person person, Collection<Membership> before) {
        return earlier != null && people(before).contains(person) ? Notice.of(earlier) : Notice.OFF;
    }

    private static Optional<News> news(
            Conversation conversation, Topic topic, Person person, boolean asked, Notice before) {
        String address = person.getEmail();
        Notice told = topic.hasMailed(address)
                ? topic.lastTold(address).map(Notice::read).orElse(Notice.OFF)
                : before;
        Notice coming = topic.newest(address).map(Notice::read).orElse(told);
        Notice tells = asked ? Notice.of(conversation.appointment()) : Notice.OFF;
        boolean again = told.isOff() && topic.lastTold(address).isPresent();
        return tells.equals(coming) || tells.equals(told)
                ? Optional.empty()
                : Optional.of(new News(person, told, tells, again));
    }

    private void send(Conversation conversation, Topic topic, News news, String language, Appointment earlier) {
        Appointment now = conversation.appointment();
        boolean off = news.tells().isOff();
        // who is told that it is off knows the day of before
        Appointment when = off ? news.told().at(earlier == null ? now.place() : earlier.place()) : now;
        String kind = news.tells().since(news.told());
        CalendarFile file = calendar(conversation, when, news.person(), language);
        topic.send(
                news.person().getEmail(),
                news.tells().code(),
                MailText.of(language, "conversation." + kind + ".subject", day(when, language)),
                MailText.of(
                        language,
                        "conversation." + kind + ".body",
                        news.person().getFirstName(),
                        day(when, language),
                        when.start().toString(),
                        when.place(),
                        link(PAGE, conversation),
                        off ? "" : replies.links(conversation, news.person(), language)),
                off ? file.cancellation() : file.request());
    }

    private CalendarFile calendar(Conversation conversation, Appointment when, Person person, String language) {
        return new CalendarFile(
                conversation.getId(),
                conversation.getCalendarSequence(),
                clock.instant(),
                when,
                address(config().getValue("partnership.mail.from", String.class)),
                person.getEmail(),
                MailText.of(language, "conversation.calendar.summary"),
                MailText.of(language, "conversation.calendar.description", link(PAGE, conversation)));
    }

    private static List<Membership> members(Conversation conversation) {
        return conversation.getParticipants().stream()
                .map(Participant::getMembership)
                .toList();
    }

    private static Set<Person> people(Collection<Membership> memberships) {
        return memberships.stream().map(Membership::getPerson).collect(Collectors.toSet());
    }

    private static Set<Person> union(Set<Person> some, Set<Person> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** The language that each of these people reads. */
    private Map<Person, String> languages(Set<Person> people) {
        Map<Person, String> languages = new HashMap<>();
        people.forEach(person -> languages.put(person, "nl"));
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
