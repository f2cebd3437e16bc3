package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.Outbox;

/** Setting up people: a name and a work address that nobody else has. */
@Stateless
public class PersonService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<AddressChanged> moved;

    /** Somebody's mail goes to another address from now on. */
    public record AddressChanged(Person person) {}

    /**
     * Adds somebody. What this person does, and where, is a {@link MembershipService#add membership}.
     *
     * @return the person's id
     * @throws RuleViolation at the field {@code name} or {@code email}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String add(String name, String email) {
        Person person = new Person(name, freeAddress(email, null));
        entityManager.persist(person);
        return person.getId();
    }

    /**
     * What somebody is called.
     *
     * @throws NotFound for an id that is nobody's, also for null
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String name(String id) {
        return find(id).getName();
    }

    /**
     * Changes name or address. Mail that waits goes to the new address.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.Stale when the person was changed since
     * @throws RuleViolation at the field {@code name} or {@code email}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void change(String id, long version, String name, String email) {
        Person person = find(id);
        person.requireVersion(version);
        person.setName(name);
        String before = person.getEmail();
        person.setEmail(freeAddress(email, id));
        if (!person.getEmail().equals(before)) {
            outbox.readdress(before, person.getEmail());
            moved.fire(new AddressChanged(person));
        }
    }

    private Person find(String id) {
        Person person = id == null ? null : entityManager.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }

    /** An address that no other person has; who has it is said, so that the administrator can go there. */
    private String freeAddress(String typed, String ownId) {
        String address = MailAddress.of("email", typed);
        entityManager
                .createQuery("select p from Person p where p.email = :address", Person.class)
                .setParameter("address", address)
                .getResultStream()
                .filter(person -> !person.getId().equals(ownId))
                .findFirst()
                .ifPresent(person -> {
                    throw RuleViolation.at("email", "partner.person.addressTaken", person.getName());
                });
        return address;
    }
}
