package nl.partnership.ejb.account.link;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.partner.ContactAsked;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Unconfirmed;

/** Asks each term, by one mail a person, whether contact data is right; who confirmed it this term is not asked. */
@Stateless
public class ContactLetterService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Unconfirmed unconfirmed;

    @Inject
    private OneTimeLinks links;

    @Inject
    private ContactLetters letters;

    /**
     * Ids of people who are to be asked, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    @Allowed(Audience.PORTAL)
    public List<String> concerned(String after, int most) {
        return unconfirmed.people(after, most);
    }

    /** Asks one of them, in one mail about all roles in which that person did not confirm this term. */
    @Allowed(Audience.PORTAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask(String personId) {
        Person person = entityManager.find(Person.class, personId);
        List<Membership> roles = unconfirmed.of(person);
        if (roles.isEmpty() || links.isBlocked(person)) {
            return;
        }
        ContactAsked asked = new ContactAsked(person, unconfirmed.term());
        entityManager.persist(asked);
        // when another node was first, this fails before a mail is written
        entityManager.flush();
        letters.ask(asked, roles, links.make(OneTimeLink.Act.CONFIRM_CONTACT, roles, Function.identity()));
    }
}
