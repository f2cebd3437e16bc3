package nl.partnership.ejb.account.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.partner.ContactAsked;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.mail.StillTrue;
import nl.partnership.ejb.partner.Unconfirmed;

/**
 * Knows whether somebody still is to say that contact data is right, at that address, and with that letter's links. When
 * not, the portal forgets that it asked: if there is still something to ask, it asks anew the next day.
 */
@Dependent
class ContactAskedTrue implements StillTrue {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Unconfirmed unconfirmed;

    @Inject
    private OneTimeLinks links;

    @Override
    public String kind() {
        return ContactLetters.KIND;
    }

    /** @param tells first day of the term */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        ContactAsked asked = entityManager.find(ContactAsked.class, id);
        if (asked == null) {
            return false;
        }
        Person person = asked.getPerson();
        boolean holds = tells.equals(unconfirmed.term().firstDay().toString())
                && person.getEmail().equals(recipient)
                && links.isUnderWay(OneTimeLink.Act.CONFIRM_CONTACT, person)
                && !unconfirmed.of(person).isEmpty();
        if (!holds) {
            entityManager.remove(asked);
        }
        return holds;
    }
}
