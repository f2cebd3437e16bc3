package nl.partnership.ejb.account.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.ContactAsked;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;

/** The mail that asks whether contact data is right: roles and the end of each number, so that one knows which. */
@Dependent
class ContactLetters {

    /** What these mails are about, as it is stored with them: that somebody was asked. */
    static final String KIND = "contact-asked";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    void ask(ContactAsked asked, List<Membership> roles, String address) {
        Person person = asked.getPerson();
        String language = language(person);
        outbox.topic(KIND, asked.getId())
                .send(
                        person.getEmail(),
                        asked.getDay().toString(),
                        MailText.of(language, "account.contact.subject"),
                        MailText.of(
                                language,
                                "account.contact.body",
                                person.getFirstName(),
                                roles.stream().map(role -> line(language, role)).collect(Collectors.joining("\n")),
                                address),
                        null);
    }

    private static String line(String language, Membership role) {
        String word = Roles.word(role.getRole(), language);
        String organisation = role.getOrganisation().getShortName();
        return PhoneNumber.ending(role.getWorkPhone())
                .map(ending -> MailText.of(language, "account.contact.number", word, organisation, ending))
                .orElseGet(() -> MailText.of(language, "account.contact.noNumber", word, organisation));
    }

    /** Who has no account yet reads Dutch. */
    private String language(Person person) {
        return entityManager
                .createQuery("select a.language from Account a where a.person = :person", String.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElse("nl");
    }
}
